package org.sanad.programmes.holidays;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** A holiday as it is typed. */
public record HolidayForm(
        @Nullable String feast,
        @Nullable String nameEn,
        @Nullable String nameAr,
        @Nullable String nameCkb,
        @Nullable String from,
        @Nullable String until,
        @Nullable String area) {

    static final HolidayForm EMPTY = new HolidayForm("", "", "", "", "", "", "");

    /** Empty where something cannot be read, with the errors said. */
    Optional<HolidayDetails> details(FormErrors errors) {
        var first = TypedFields.date(from);
        if (first.isEmpty()) {
            errors.add("from", Problem.of("holiday-from-missing"));
        }
        var last = TypedText.of(until).isEmpty() ? first : TypedFields.date(until);
        if (first.isPresent() && last.isEmpty()) {
            errors.add("until", Problem.of("holiday-until", HolidayDetails.MOST_DAYS));
        }
        if (!PCode.isWellFormed(TypedText.of(area))) {
            errors.add("area", Problem.of("holiday-area-missing"));
        }
        return errors.any() ? Optional.empty() : Optional.of(read(first.orElseThrow(), last.orElseThrow()));
    }

    private HolidayDetails read(LocalDate first, LocalDate last) {
        return new HolidayDetails(
                first,
                last,
                new PCode(TypedText.of(area)),
                TypedText.orNull(feast),
                HolidayName.typed(nameEn, nameAr, nameCkb));
    }

    public static String typed(@Nullable String field) {
        return Optional.ofNullable(field).orElse("");
    }
}
