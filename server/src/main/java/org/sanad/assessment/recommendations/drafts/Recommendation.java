package org.sanad.assessment.recommendations.drafts;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.recommendations.Evidence;
import org.sanad.assessment.recommendations.Item;
import org.sanad.assessment.recommendations.Outcome;
import org.sanad.assessment.recommendations.Profile;
import org.sanad.assessment.recommendations.Strength;
import org.sanad.shared.PCode;
import org.sanad.web.Texts;

/**
 * A recommendation as it stands.
 *
 * @param run the run of the analysis it was drafted from
 * @param reason why it was decided so; empty for a draft
 */
public record Recommendation(
        UUID id,
        RoundId round,
        int run,
        int ruleSet,
        String ruleCode,
        Profile profile,
        Outcome outcome,
        Strength strength,
        PCode area,
        List<Item> items,
        List<WantedTrade> trades,
        State state,
        String note,
        String reason,
        Optional<OffsetDateTime> decidedAt,
        Optional<UUID> decidedBy,
        List<Evidence> evidence) {

    /** Work that is recommended: what the market asks for, or what a person ticked. */
    public List<WantedTrade> worth() {
        return trades.stream()
                .filter(one -> state == State.EDITED ? !one.isToAvoid() : one.isWorthIt())
                .toList();
    }

    /** Work that people want where nobody has looked at the market yet. */
    public List<WantedTrade> unstudied() {
        return trades.stream()
                .filter(one -> state != State.EDITED && one.isUnstudied())
                .toList();
    }

    /** Work that people want and should be warned of. */
    public List<WantedTrade> avoided() {
        return trades.stream().filter(WantedTrade::isToAvoid).toList();
    }

    /** "Should: counselling, peer-support groups"; work with what the market makes of it. */
    String said(Texts texts) {
        var what = items.stream().map(item -> texts.text(item.messageKey()));
        var work = worth().stream()
                .map(trade -> texts.text(trade.trade().messageKey()) + " – " + texts.text(trade.messageKey()));
        var all = Stream.concat(what, work).toList();
        return all.isEmpty() ? "" : texts.text(strength.messageKey()) + ": " + texts.list(all);
    }

    boolean says(Draft draft) {
        return ruleCode.equals(draft.rule().code()) && items.equals(draft.items()) && trades.equals(draft.trades());
    }
}
