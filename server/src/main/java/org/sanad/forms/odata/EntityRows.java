package org.sanad.forms.odata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.odata.question.Condition;
import org.sanad.forms.odata.question.Question;
import org.sanad.forms.rows.AnswerRows;
import org.sanad.forms.rows.FieldTable;
import org.sanad.forms.rows.Selection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of a table, one page of them: found by key, so that the last page comes as quickly as the first. */
@Repository
class EntityRows {

    private static final int AT_ONCE = 250;

    private static final String ROWS = """
            from forms.answer_row r
            join forms.submission s on s.id = r.submission_id
            join forms.form_version v on v.id = s.version_id
            where r.form_id = :form and r.repeat = :repeat and
            """;

    private static final String INSIDE = """
            , (select jsonb_agg(jsonb_build_array(i.repeat, i.number, i.parent, i.answers) order by i.repeat, i.number)
                from forms.answer_row i
                where i.form_id = r.form_id and i.repeat = any (:inside) and i.submission_id = r.submission_id)::text
            """;

    /** Takes one row. */
    interface Reader {

        void read(EntityRow row) throws SQLException;
    }

    private final JdbcClient jdbc;

    EntityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(Selection selection, FieldTable table, Condition condition) {
        return jdbc.sql("select count(*) " + ROWS + Selection.WHERE + " and " + condition.sql())
                .params(parameters(selection, table, condition))
                .query(Long.class)
                .single();
    }

    /** One row more than the page holds, to know whether another page follows. */
    void page(Selection selection, FieldTable table, Question question, List<String> inside, Reader reader) {
        var parameters = parameters(selection, table, question.condition());
        question.at().ifPresent(at -> {
            parameters.put("atId", at.submission());
            parameters.put("atNumber", at.number());
            parameters.put("atValue", at.value());
        });
        parameters.put("inside", inside.toArray(String[]::new));
        parameters.put("limit", question.rows() + 1);
        parameters.put("skip", question.skip());
        jdbc.sql(AnswerRows.ABOUT + ", r.number, r.parent, r.answers::text"
                        + (question.order().isPlain()
                                ? ", ''"
                                : ", " + question.order().sql() + "::text")
                        + (question.expand() ? INSIDE : ", null::text")
                        + "\n" + ROWS
                        + Selection.WHERE
                        + " and " + question.condition().sql()
                        + (question.at().isPresent()
                                ? " and " + question.order().behind()
                                : "")
                        + " order by " + question.order().clause()
                        + " limit :limit offset :skip")
                .withFetchSize(AT_ONCE)
                .params(parameters)
                .query((ResultSet row) -> {
                    while (row.next()) {
                        reader.read(new EntityRow(
                                AnswerRows.about(row),
                                row.getInt(AnswerRows.ABOUT_COLUMNS + 1),
                                row.getInt(AnswerRows.ABOUT_COLUMNS + 2),
                                row.getBytes(AnswerRows.ABOUT_COLUMNS + 3),
                                row.getString(AnswerRows.ABOUT_COLUMNS + 4),
                                row.getBytes(AnswerRows.ABOUT_COLUMNS + 5)));
                    }
                    return true;
                });
    }

    private static Map<String, @Nullable Object> parameters(
            Selection selection, FieldTable table, Condition condition) {
        var parameters = new HashMap<String, @Nullable Object>(selection.parameters());
        parameters.putAll(condition.values());
        parameters.put("repeat", table.repeat());
        return parameters;
    }
}
