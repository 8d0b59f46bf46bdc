package org.sanad.assessment.texts;

import java.util.regex.Pattern;

/**
 * Where in an interview somebody's words stand.
 *
 * @param path of the question
 * @param turn of the repeat it is asked in, from 1; 0 for a question of the interview itself
 */
public record TextPlace(String path, int turn) {

    private static final Pattern OF_TURN = Pattern.compile("(.+)\\[(\\d{1,6})]");

    /** As {@link #key} writes it; no name of a form has brackets. */
    static TextPlace of(String key) {
        var found = OF_TURN.matcher(key);
        return found.matches()
                ? new TextPlace(found.group(1), Integer.parseInt(found.group(2)))
                : new TextPlace(key, 0);
    }

    /** By which translations and codes know the words. */
    String key() {
        return turn == 0 ? path : path + "[" + turn + "]";
    }
}
