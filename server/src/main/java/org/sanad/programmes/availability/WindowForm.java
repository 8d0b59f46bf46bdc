package org.sanad.programmes.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** Hours as they are typed. */
public record WindowForm(
        @Nullable String kind,
        @Nullable List<String> days,
        @Nullable String from,
        @Nullable String until,
        @Nullable String first,
        @Nullable String last,
        @Nullable String note) {

    static final WindowForm BLANK = new WindowForm("", List.of(), "", "", "", "", "");

    static WindowForm of(WindowDetails details) {
        return new WindowForm(
                details.kind().name(),
                details.days().stream().map(DayOfWeek::name).toList(),
                details.from().toString(),
                details.until().toString(),
                details.first().map(LocalDate::toString).orElse(""),
                details.last().map(LocalDate::toString).orElse(""),
                details.note());
    }

    /** Empty where something cannot be read, with the errors said. */
    Optional<WindowDetails> details(FormErrors errors) {
        var why = TypedFields.choice(BusyKind.class, kind);
        var begins = time("from", from, errors);
        var ends = time("until", until, errors);
        var since = day("first", first, errors);
        var to = day("last", last, errors);
        if (why.isEmpty()) {
            errors.add("kind", Problem.of("choose-one"));
        }
        if (errors.any()) {
            return Optional.empty();
        }
        var on = EnumSet.noneOf(DayOfWeek.class);
        chosen().forEach(day -> TypedFields.choice(DayOfWeek.class, day).ifPresent(on::add));
        return Optional.of(new WindowDetails(
                why.orElseThrow(), on, begins.orElseThrow(), ends.orElseThrow(), since, to, TypedText.of(note)));
    }

    public List<String> chosen() {
        return Objects.requireNonNullElse(days, List.of());
    }

    public static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static Optional<LocalTime> time(String field, @Nullable String typed, FormErrors errors) {
        var time = TypedFields.time(typed);
        if (time.isEmpty()) {
            errors.add(field, Problem.of("date-not-read"));
        }
        return time;
    }

    private static Optional<LocalDate> day(String field, @Nullable String typed, FormErrors errors) {
        var day = TypedFields.date(typed);
        if (day.isEmpty() && !TypedText.of(typed).isEmpty()) {
            errors.add(field, Problem.of("date-not-read"));
        }
        return day;
    }
}
