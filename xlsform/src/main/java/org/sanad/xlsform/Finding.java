package org.sanad.xlsform;

import java.util.List;

/**
 * Something wrong, or worth a look, in a form.
 *
 * @param code stable; whoever shows findings in another language keys its words by it
 * @param arguments fill the places {0}, {1} … of the words
 */
public record Finding(Code code, Place place, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public Severity severity() {
        return code.severity();
    }

    /** What is wrong and why. */
    public String reason() {
        return filled(code.reason());
    }

    /** What to do about it. */
    public String repair() {
        return filled(code.repair());
    }

    private String filled(String words) {
        String text = words;
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i));
        }
        return text;
    }

    @Override
    public String toString() {
        return "%s %s: %s: %s %s"
                .formatted(severity().name().toLowerCase(java.util.Locale.ROOT), code.id(), place, reason(), repair());
    }
}
