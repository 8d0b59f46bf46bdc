package org.sanad.programmes.holidays;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.TypedText;

/** What a holiday is called, in one language at least; where the reader's is missing, in another. */
public record HolidayName(
        @Nullable String en, @Nullable String ar, @Nullable String ckb) {

    static final int LONGEST = 100;

    static HolidayName typed(@Nullable String en, @Nullable String ar, @Nullable String ckb) {
        return new HolidayName(TypedText.orNull(en), TypedText.orNull(ar), TypedText.orNull(ckb));
    }

    boolean isMissing() {
        return said().findAny().isEmpty();
    }

    boolean isTooLong() {
        return said().anyMatch(name -> name.length() > LONGEST);
    }

    /** This, and another's words in the languages where this has none. */
    HolidayName orElse(HolidayName other) {
        return new HolidayName(en == null ? other.en : en, ar == null ? other.ar : ar, ckb == null ? other.ckb : ckb);
    }

    public String in(String language) {
        var own = switch (language) {
            case "ar" -> ar;
            case "ckb" -> ckb;
            default -> en;
        };
        return own == null ? said().findFirst().orElse("") : own;
    }

    private Stream<String> said() {
        return Stream.of(en, ar, ckb).flatMap(Stream::ofNullable);
    }
}
