package org.sanad.forms.submissions;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Many rows as the parameters of one statement. */
@Component
class RowsAsText {

    /** The rows in SQL, as {@code row}. */
    static final String ROWS = """
            unnest(:repeats::text[], :numbers::int[], :parents::int[], :answers::text[])
                as row (repeat, number, parent, answers)
            """;

    private final ObjectMapper json;

    RowsAsText(ObjectMapper json) {
        this.json = json;
    }

    Map<String, Object> of(List<AnswerRow> rows) {
        return Map.of(
                "repeats", rows.stream().map(AnswerRow::repeat).toArray(String[]::new),
                "numbers", rows.stream().map(AnswerRow::number).toArray(Integer[]::new),
                "parents", rows.stream().map(AnswerRow::parent).toArray(Integer[]::new),
                "answers",
                        rows.stream()
                                .map(row -> json.writeValueAsString(row.answers()))
                                .toArray(String[]::new));
    }
}
