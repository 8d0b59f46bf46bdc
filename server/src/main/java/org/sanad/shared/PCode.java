package org.sanad.shared;

import java.util.regex.Pattern;

/**
 * An OCHA place code such as {@code IQG13} (Kirkuk). Which place it names, and in which other place that lies, is
 * geography's to say: nesting is never read off the letters.
 */
public record PCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[A-Z0-9]{0,18}");

    public PCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a p-code: " + value);
        }
    }

    public static boolean isWellFormed(String value) {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
