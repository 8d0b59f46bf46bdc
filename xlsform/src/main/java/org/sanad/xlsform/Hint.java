package org.sanad.xlsform;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A repair that fits one case better than the one its kind of finding has.
 *
 * @param key of its words, without {@code hint.}; empty if there is none
 * @param arguments fill the places {0}, {1} … of the words
 */
public record Hint(String key, List<String> arguments) {

    public static final Hint NONE = new Hint("", List.of());

    public Hint {
        arguments = List.copyOf(arguments);
    }

    public static Hint of(String key, String... arguments) {
        return new Hint(key, Stream.of(arguments).toList());
    }

    boolean isNone() {
        return key.isEmpty();
    }

    String words(Locale locale) {
        return Words.filled("hint." + key, arguments, locale);
    }
}
