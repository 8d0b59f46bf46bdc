package org.sanad.forms.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of answers. They come out of the database as the reader takes them; never more than some hundred wait. */
@Repository
public class AnswerRows {

    private static final int AT_ONCE = 200;

    /** How many columns {@link #ABOUT} has: what else is asked for comes after them. */
    public static final int ABOUT_COLUMNS = 13;

    /** What {@link #about} reads, of {@code s} and {@code v}. */
    public static final String ABOUT = """
            select s.id, s.current_instance_id, s.instance_name, s.received_at, s.changed_at, s.state, v.version,
                s.device_id, s.user_id, s.handset, s.current_number, cardinality(s.expected_files) as expected,
                (select count(distinct a.name) from forms.attachment a where a.submission_id = s.id) as present
            """;

    private static final String ROWS = ABOUT + """
                , r.number, r.parent, r.answers::text as answers
            from forms.answer_row r
            join forms.submission s on s.id = r.submission_id
            join forms.form_version v on v.id = s.version_id
            where r.form_id = :form and r.repeat = :repeat and
            """ + Selection.WHERE + "order by r.submission_id, r.number";

    private final JdbcClient jdbc;

    AnswerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long submissions(Selection selection) {
        return jdbc.sql("select count(*) from forms.submission s where " + Selection.WHERE)
                .params(selection.parameters())
                .query(Long.class)
                .single();
    }

    /** By submission and number. Call it within a transaction, or all rows come at once. */
    public void each(Selection selection, FieldTable table, Consumer<AnswerLine> reader) {
        var parse = ParseAnswers.of(table);
        jdbc.sql(ROWS)
                .withFetchSize(AT_ONCE)
                .params(selection.parameters())
                .param("repeat", table.repeat())
                .query(row -> {
                    reader.accept(new AnswerLine(
                            about(row),
                            row.getInt("number"),
                            row.getInt("parent"),
                            parse.parse(row.getBytes("answers"))));
                });
    }

    /** What stands in columns of these names. */
    public static AnswerLine.About about(ResultSet row) throws SQLException {
        return new AnswerLine.About(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class),
                row.getObject(5, OffsetDateTime.class),
                row.getString(6),
                row.getString(7),
                row.getObject(8, UUID.class),
                row.getObject(9, UUID.class),
                row.getString(10),
                row.getInt(11) - 1,
                row.getInt(12),
                row.getInt(13));
    }
}
