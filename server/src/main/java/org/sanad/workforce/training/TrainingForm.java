package org.sanad.workforce.training;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.directory.OrganisationId;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** A training as it is typed. */
public record TrainingForm(
        @Nullable List<String> kinds,
        @Nullable String title,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String area,
        @Nullable String place,
        @Nullable String provider) {

    static final TrainingForm EMPTY = new TrainingForm(List.of(), "", "", "", "", "", "");

    static TrainingForm of(TrainingDetails details) {
        return new TrainingForm(
                details.kinds().stream().map(Enum::name).toList(),
                details.title(),
                details.firstDay().toString(),
                details.lastDay().toString(),
                details.area().value(),
                details.place(),
                details.provider().map(id -> id.value().toString()).orElse(""));
    }

    public List<String> chosen() {
        return Objects.requireNonNullElse(kinds, List.of());
    }

    public static String typed(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }

    /** Empty where something cannot be read, with the errors said. */
    Optional<TrainingDetails> details(FormErrors errors) {
        var first = TypedFields.date(firstDay);
        if (first.isEmpty()) {
            errors.add("firstDay", Problem.of("date-not-read"));
        }
        var last = TypedText.of(lastDay).isEmpty() ? first : TypedFields.date(lastDay);
        if (last.isEmpty()) {
            errors.add("lastDay", Problem.of("date-not-read"));
        }
        if (!PCode.isWellFormed(TypedText.of(area))) {
            errors.add("area", Problem.of("choose-one"));
        }
        if (errors.any()) {
            return Optional.empty();
        }
        return Optional.of(new TrainingDetails(
                chosen().stream()
                        .flatMap(kind -> TypedFields.choice(TrainingKind.class, kind).stream())
                        .collect(Collectors.toSet()),
                typed(title),
                first.orElseThrow(),
                last.orElseThrow(),
                new PCode(TypedText.of(area)),
                typed(place),
                TypedFields.id(provider).map(OrganisationId::new)));
    }
}
