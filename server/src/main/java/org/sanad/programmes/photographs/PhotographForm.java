package org.sanad.programmes.photographs;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.Digits;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;

/** The form as it was typed. */
public record PhotographForm(
        @Nullable String caption,
        @Nullable String place,
        @Nullable String year,
        @Nullable String consent,
        @Nullable String groupText,
        @Nullable String groupOn,
        @Nullable String people) {

    static final PhotographForm BLANK = new PhotographForm("", "", "", "", "", "", "");

    PhotographDetails details() {
        return new PhotographDetails(
                TypedText.of(caption),
                TypedText.of(place),
                TypedFields.number(TypedText.of(year)).orElse(0),
                TypedFields.choice(ConsentSort.class, consent),
                TypedText.of(groupText),
                TypedFields.date(groupOn),
                Arrays.stream(Digits.plain(TypedText.of(people))
                                .toUpperCase(Locale.ROOT)
                                .split("[\\s,;،؛]+"))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList());
    }

    /** What stands in a field. */
    public String typed(@Nullable String field) {
        return TypedText.of(field);
    }
}
