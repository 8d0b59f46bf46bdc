package org.sanad.assessment.recommendations.drafts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.assessment.recommendations.Item;
import org.sanad.assessment.recommendations.market.Trade;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/**
 * A decision as it is typed, or as its form first stands.
 *
 * @param errors by field with the id of the recommendation behind it, since a page has many of these forms
 */
public record TypedVerdict(
        Optional<UUID> id,
        String state,
        List<Item> items,
        List<Trade> trades,
        String note,
        String reason,
        FormErrors errors) {

    static final TypedVerdict NONE =
            new TypedVerdict(Optional.empty(), "", List.of(), List.of(), "", "", FormErrors.none());

    static TypedVerdict of(UUID id, Map<String, String> fields, List<String> items, List<String> trades) {
        return new TypedVerdict(
                Optional.of(id),
                fields.getOrDefault("state", ""),
                Item.all(String.join(" ", items)),
                trades.stream().flatMap(trade -> Trade.of(trade).stream()).toList(),
                TypedText.of(fields.get("note")),
                TypedText.of(fields.get("reason")),
                FormErrors.none());
    }

    /** Empty where no decision was chosen. */
    Optional<Verdict> verdict() {
        return TypedFields.choice(State.class, state)
                .filter(one -> one != State.DRAFT)
                .map(one -> new Verdict(one, items, trades, note, reason));
    }

    TypedVerdict with(FormErrors faults) {
        faults.all().forEach(fault -> add(fault.getKey(), fault.getValue()));
        return this;
    }

    TypedVerdict with(String field, Problem problem) {
        add(field, problem);
        return this;
    }

    private void add(String field, Problem problem) {
        errors.add(field + "-" + id.orElseThrow(), problem);
    }

    /** What the form of a recommendation shows: what was just typed into it, or what stands. */
    public TypedVerdict on(Recommendation one) {
        return id.filter(one.id()::equals).isPresent()
                ? this
                : new TypedVerdict(
                        Optional.of(one.id()),
                        State.ACCEPTED.name(),
                        one.items(),
                        one.worth().stream().map(WantedTrade::trade).toList(),
                        one.note(),
                        "",
                        FormErrors.none());
    }
}
