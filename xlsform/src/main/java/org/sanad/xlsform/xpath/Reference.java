package org.sanad.xlsform.xpath;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question named in a text or an expression: {@code ${age}}.
 *
 * @param lastSaved whether the answer of the record saved before is meant: {@code ${last-saved#age}}
 */
public record Reference(String name, boolean lastSaved, int start, int end) {

    private static final Pattern WRITTEN = Pattern.compile("\\$\\{\\s*(last-saved#)?([^}]*?)\\s*}");
    private static final Pattern ALONE = Pattern.compile("\\s*\\$\\{\\s*([^}]*?)\\s*}\\s*");

    public static List<Reference> in(String text) {
        if (text.indexOf("${") < 0) {
            return List.of();
        }
        List<Reference> found = new ArrayList<>();
        Matcher written = WRITTEN.matcher(text);
        while (written.find()) {
            found.add(new Reference(written.group(2), written.group(1) != null, written.start(), written.end()));
        }
        return found;
    }

    /** Whether the text is one question's name and nothing else. */
    public static boolean isAlone(String text) {
        return ALONE.matcher(text).matches();
    }
}
