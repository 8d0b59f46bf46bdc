package org.sanad.shared;

import java.util.List;

/**
 * Something a person can mend. Its words live in the message files: {@code problem.<code>} says what is wrong,
 * {@code problem.<code>.mend} says what to do.
 *
 * @param code the stable name, in small letters and hyphens ("age-too-high"); part of the API's answers
 * @param arguments what the words mention, in the order of the message's {@code {0}}, {@code {1}}
 */
public record Problem(String code, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String code, Object... arguments) {
        return new Problem(code, List.of(arguments));
    }

    /** Message key of what is wrong. */
    public String whatKey() {
        return "problem." + code;
    }

    /** Message key of the remedy. */
    public String mendKey() {
        return "problem." + code + ".mend";
    }
}
