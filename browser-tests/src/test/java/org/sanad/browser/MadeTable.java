package org.sanad.browser;

import java.nio.charset.StandardCharsets;

/** Long forms in the markdown table form, ten questions a group, as questionnaires have them. */
final class MadeTable {

    private static final String[] TYPES = {
        "text",
        "integer",
        "select_one yn",
        "select_multiple yn",
        "decimal",
        "date",
        "text",
        "integer",
        "select_one yn",
        "note"
    };

    private MadeTable() {}

    static byte[] of(int questions) {
        var table = new StringBuilder(
                "| survey | type | name | label::English (en) | label::Arabic (ar) | relevant | constraint |\n");
        for (var group = 0; group < questions / TYPES.length; group++) {
            table.append("| | begin_group | g%1$d | Part %1$d | القسم %1$d | | |\n".formatted(group));
            for (var at = 0; at < TYPES.length; at++) {
                table.append("| | %3$s | g%1$d_q%2$d | Question %1$d %2$d | سؤال %1$d %2$d | %4$s | %5$s |\n"
                        .formatted(
                                group,
                                at,
                                TYPES[at],
                                at == 6 ? "${g%1$d_q2} = 'a' or ${g%1$d_q1} > 5".formatted(group) : "",
                                TYPES[at].equals("integer") ? ". < 1000" : ""));
            }
            table.append("| | end_group | | | | | |\n");
        }
        table.append("| choices | list_name | name | label::English (en) | label::Arabic (ar) |\n");
        for (var choice : "abcdef".split("")) {
            table.append("| | yn | %1$s | Answer %1$s | جواب %1$s |\n".formatted(choice));
        }
        table.append("| settings | form_title | form_id | version |\n| | %1$d questions | made_%1$d | 1 |\n"
                .formatted(questions));
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }
}
