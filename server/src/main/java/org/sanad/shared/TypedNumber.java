package org.sanad.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole number as somebody typed it. */
public sealed interface TypedNumber {

    record Understood(long number) implements TypedNumber {}

    record NotANumber(Problem problem) implements TypedNumber {}

    /** Digits, or digits in groups of three; a fraction only when it is nothing but zeros. */
    Pattern SHAPE = Pattern.compile("([-−]?)(\\d+|\\d{1,3}(?:[,٬، ]\\d{3})+)(?:[.٫](\\d+))?");

    int MOST_DIGITS = 15;

    static TypedNumber parse(String typed) {
        String text = Digits.plain(typed);
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return new NotANumber(Problem.of("number-not-understood", Digits.excerpt(typed)));
        }
        String fraction = shape.group(3);
        if (fraction != null && !fraction.matches("0+")) {
            return new NotANumber(Problem.of("number-not-whole", text));
        }
        String digits = shape.group(2).replaceAll("\\D", "");
        if (digits.length() > MOST_DIGITS) {
            return new NotANumber(Problem.of("number-too-long", Digits.excerpt(typed)));
        }
        long number = Long.parseLong(digits);
        return new Understood(shape.group(1).isEmpty() ? number : -number);
    }
}
