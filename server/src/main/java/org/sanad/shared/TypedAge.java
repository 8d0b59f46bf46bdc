package org.sanad.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An age as somebody typed it: "41", "about 40", "حوالي ٤٠", "نزیکەی ٤٠", "40?", "6 months". */
public sealed interface TypedAge {

    /** Nobody alive is older; a higher number is a slip of the hand. */
    int OLDEST = 120;

    /**
     * An age.
     *
     * @param years completed years; 0 is a baby
     * @param estimated whether the person said so only roughly
     */
    record Understood(int years, boolean estimated) implements TypedAge {}

    record NotAnAge(Problem problem) implements TypedAge {}

    Pattern ABOUT = Pattern.compile(
            "^(?:about|around|approximately|approx\\.?|nearly|almost|roughly|circa|ca\\.?|c\\.|~|≈|\\?|±"
                    + "|حوالي|حوالى|تقريبا|تقريبًا|تقريباً|نحو|قرابة|ما يقارب|زهاء"
                    + "|نزیکەی|نزیکی|دەوروبەری|تەقریبەن|لەدەوری|نزيكەي)\\s*");

    Pattern ROUGHLY = Pattern.compile("\\s*(?:\\?|؟|±|\\+/-|approx\\.?|or so|تقريبا|تقريبًا|تقريباً|تقریبا|تەقریبەن)$");

    Pattern SHAPE = Pattern.compile("([-−]?)(\\d{1,9})(?:[.٫,](\\d{1,3}))?\\s*(\\p{L}[\\p{L}\\p{M}. ]*)?");

    static TypedAge parse(String typed) {
        String text = Digits.plain(typed).toLowerCase(Locale.ROOT);
        String bare = ROUGHLY.matcher(ABOUT.matcher(text).replaceFirst("")).replaceFirst("");
        Matcher shape = SHAPE.matcher(bare);
        if (!shape.matches()) {
            return new NotAnAge(Problem.of("age-not-understood", Digits.excerpt(typed)));
        }
        if (!shape.group(1).isEmpty()) {
            return new NotAnAge(Problem.of("age-negative"));
        }
        Optional<Integer> unitsAYear = AgeUnit.unitsAYear(shape.group(4));
        return unitsAYear.isEmpty()
                ? new NotAnAge(Problem.of("age-not-understood", Digits.excerpt(typed)))
                : inBounds(Long.parseLong(shape.group(2)) / unitsAYear.get(), !bare.equals(text));
    }

    private static TypedAge inBounds(long years, boolean estimated) {
        return years > OLDEST
                ? new NotAnAge(Problem.of("age-too-high", OLDEST))
                : new Understood((int) years, estimated);
    }
}
