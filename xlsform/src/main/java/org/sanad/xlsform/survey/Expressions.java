package org.sanad.xlsform.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cells of an item that are computed, as authors wrote them. */
public final class Expressions {

    private static final List<String> COLUMNS =
            List.of("relevant", "constraint", "required", "read_only", "calculation", "choice_filter", "repeat_count");

    private static final Set<String> YES = Set.of("yes", "true", "true()");
    private static final Set<String> NO = Set.of("no", "false", "false()");

    private Expressions() {}

    /** Expressions by column; yes and no are written as the form wants them, typographic quotes as plain ones. */
    public static Map<String, String> of(Item item) {
        Map<String, String> expressions = new LinkedHashMap<>();
        for (String column : COLUMNS) {
            String written = item.line().text(column);
            if (!written.isEmpty()) {
                expressions.put(column, plain(written));
            }
        }
        if (item instanceof Question question && Defaults.isDynamic(question)) {
            expressions.put("default", straight(question.line().text("default")));
        }
        return expressions;
    }

    /** What the form says for a cell. */
    public static String plain(String written) {
        String folded = written.toLowerCase(java.util.Locale.ROOT);
        if (YES.contains(folded)) {
            return "true()";
        }
        return NO.contains(folded) ? "false()" : straight(written);
    }

    /** Word processors turn quotes round; expressions need them straight. */
    public static String straight(String written) {
        return written.replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"');
    }
}
