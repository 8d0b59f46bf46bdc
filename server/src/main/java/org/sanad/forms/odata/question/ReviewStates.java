package org.sanad.forms.odata.question;

import java.util.Locale;
import java.util.regex.Pattern;

/** States as programs that know other servers write them: {@code hasIssues}. */
public final class ReviewStates {

    private static final Pattern LATER_WORD = Pattern.compile("_([a-z])");
    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    private ReviewStates() {}

    public static String told(String state) {
        return LATER_WORD
                .matcher(state.toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    public static String stored(String told) {
        return CAPITAL.matcher(told).replaceAll("_$1").toUpperCase(Locale.ROOT);
    }
}
