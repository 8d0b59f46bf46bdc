package org.sanad.xlsform;

import java.util.List;
import java.util.Locale;

/**
 * Something wrong, or worth a look, in a form.
 *
 * @param code stable; programs may rely on it
 * @param arguments fill the places {0}, {1} … of the words
 * @param hint what to do about it, where more can be said than for every finding of its kind
 */
public record Finding(Code code, Place place, List<String> arguments, Hint hint) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public Severity severity() {
        return code.severity();
    }

    /** What is wrong and why, in English. */
    public String reason() {
        return reason(Locale.ENGLISH);
    }

    /** What to do about it, in English. */
    public String repair() {
        return repair(Locale.ENGLISH);
    }

    /** What is wrong and why, in Arabic, Sorani or English. */
    public String reason(Locale locale) {
        return Words.filled(code.id(), arguments, locale);
    }

    /** What to do about it, in Arabic, Sorani or English. */
    public String repair(Locale locale) {
        return hint.isNone() ? Words.filled(code.id() + ".repair", arguments, locale) : hint.words(locale);
    }

    @Override
    public String toString() {
        return "%s %s: %s: %s %s"
                .formatted(severity().name().toLowerCase(Locale.ROOT), code.id(), place, reason(), repair());
    }
}
