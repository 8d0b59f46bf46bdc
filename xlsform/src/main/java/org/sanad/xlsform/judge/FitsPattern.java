package org.sanad.xlsform.judge;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Whether a text fits a pattern. Collect wants the whole of it to fit, browsers a part: only where both agree it is known.
 */
final class FitsPattern {

    /** Patterns are an author's; of a long text some take for ever. */
    private static final int LONGEST = 200;

    private FitsPattern() {}

    static Value of(String text, String pattern) {
        if (text.length() > LONGEST || pattern.length() > LONGEST) {
            return Value.UNKNOWN;
        }
        try {
            var matcher = Pattern.compile(pattern).matcher(text);
            var whole = matcher.matches();
            return whole == matcher.reset().find() ? Value.of(whole) : Value.UNKNOWN;
        } catch (PatternSyntaxException otherDialect) {
            return Value.UNKNOWN;
        }
    }
}
