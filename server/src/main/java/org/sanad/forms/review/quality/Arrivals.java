package org.sanad.forms.review.quality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What arrived and was not checked yet. The submissions themselves say so, so that nothing is lost when Sanad stops. */
@Repository
class Arrivals {

    private record StoredRow(String repeat, int number, String answers) {}

    private final JdbcClient jdbc;
    private final org.sanad.forms.review.AnswerJson json;

    Arrivals(JdbcClient jdbc, org.sanad.forms.review.AnswerJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The oldest first; what failed again and again is left out. */
    List<UUID> due(int most) {
        return jdbc.sql("""
                        select id from forms.submission
                        where checked_number < current_number and check_failures < 5 order by id limit :most
                        """).param("most", most).query(UUID.class).list();
    }

    /** Held until the transaction ends; empty if it has been checked meanwhile. */
    Optional<Arrival> hold(UUID id) {
        return jdbc.sql("""
                        select id, form_id, version_id, current_number as number, coalesce(device_id, user_id) as collector,
                            received_at, cardinality(forms.missing_files(id, expected_files)) as missing
                        from forms.submission
                        where id = :id and checked_number < current_number for update
                        """).param("id", id).query(Arrival.class).optional();
    }

    List<Filled.Row> rows(Arrival arrival) {
        return jdbc
                .sql("""
                        select repeat, number, answers::text as answers from forms.answer_row
                        where form_id = :form and submission_id = :id order by repeat, number
                        """)
                .param("form", arrival.formId())
                .param("id", arrival.id())
                .query(StoredRow.class)
                .list()
                .stream()
                .map(row -> new Filled.Row(row.repeat(), row.number(), json.answers(row.answers())))
                .toList();
    }

    void checked(Arrival arrival) {
        jdbc.sql("update forms.submission set checked_number = :number, check_failures = 0 where id = :id")
                .param("id", arrival.id())
                .param("number", arrival.number())
                .update();
    }

    void failed(UUID id) {
        jdbc.sql("update forms.submission set check_failures = check_failures + 1 where id = :id")
                .param("id", id)
                .update();
    }
}
