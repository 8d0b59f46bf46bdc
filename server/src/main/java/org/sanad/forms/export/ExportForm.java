package org.sanad.forms.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.export.cells.Wording;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;

/**
 * What the page asks for, as an address carries it. Labels are written in {@code language} where {@code labels} is set.
 */
record ExportForm(
        @Nullable String kind,
        @Nullable String labels,
        @Nullable String language,
        @Nullable String groups,
        @Nullable String split,
        @Nullable String bom,
        @Nullable List<String> state,
        @Nullable String from,
        @Nullable String until,
        @Nullable String after,
        @Nullable String place) {

    private static final Set<String> STATES = Set.of("RECEIVED", "IN_REVIEW", "HAS_ISSUES", "APPROVED", "REJECTED");

    Wish wish() {
        return new Wish(
                TypedFields.choice(ExportKind.class, kind).orElseThrow(() -> bad("choose-one")),
                new Wording(
                        Optional.ofNullable(labels).map(wanted -> language == null ? "" : language),
                        groups != null,
                        split != null),
                bom != null,
                states(),
                read(from, TypedFields.date(from), "date-not-read"),
                read(until, TypedFields.date(until), "date-not-read"),
                read(after, TypedFields.id(after), "export-after-unknown"),
                place == null ? "" : place);
    }

    private List<String> states() {
        return state == null
                ? List.of()
                : state.stream().filter(STATES::contains).toList();
    }

    /** Empty where nothing was typed; whatever was typed wrongly must not let everything out instead. */
    private static <T> Optional<T> read(@Nullable String typed, Optional<T> read, String code) {
        if (typed != null && !typed.isBlank() && read.isEmpty()) {
            throw bad(code);
        }
        return read;
    }

    private static Refused bad(String code) {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of(code));
    }
}
