package org.sanad.forms.review.quality;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By what submissions are compared with each other. */
@Repository
class AnswerPrints {

    /** What the same hands sent before. @param answers of the form itself, as JSON */
    record Earlier(UUID id, @Nullable OffsetDateTime startedAt, OffsetDateTime receivedAt, String answers) {}

    /** @param minutes in the middle of all */
    record Usual(long submissions, double minutes) {}

    private final JdbcClient jdbc;

    AnswerPrints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Filled filled) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", filled.arrival().id());
        parameters.put("form", filled.arrival().formId());
        parameters.put("collector", filled.arrival().collector());
        parameters.put("all", filled.print(filled::isGiven));
        parameters.put("choices", filled.print(filled::isChoice));
        parameters.put("started", filled.started().orElse(null));
        parameters.put("ended", filled.ended().orElse(null));
        jdbc.sql("""
                        insert into forms.answer_print
                            (submission_id, form_id, collector, all_answers, choices, started_at, ended_at)
                        values (:id, :form, :collector, :all, :choices, :started, :ended)
                        on conflict (submission_id) do update
                        set all_answers = excluded.all_answers, choices = excluded.choices,
                            started_at = excluded.started_at, ended_at = excluded.ended_at
                        """).params(parameters).update();
    }

    /** The first other submission with the same answers. */
    Optional<UUID> twin(Filled filled) {
        return jdbc.sql("""
                        select submission_id from forms.answer_print
                        where form_id = :form and all_answers = :all and submission_id < :id
                        order by submission_id limit 1
                        """)
                .param("form", filled.arrival().formId())
                .param("all", filled.print(filled::isGiven))
                .param("id", filled.arrival().id())
                .query(UUID.class)
                .optional();
    }

    /**
     * The last ones, the newest first; picked before their answers are read, or all answers of the form would be. Those
     * of megabytes are left out: ten of them would not fit into memory.
     */
    List<Earlier> earlier(Arrival arrival, int most) {
        return jdbc.sql("""
                        with last as materialized (
                            select submission_id, started_at from forms.answer_print
                            where form_id = :form and collector = :collector and submission_id < :id
                            order by submission_id desc limit :most)
                        select s.id, l.started_at, s.received_at, r.answers::text as answers
                        from last l
                        join forms.submission s on s.id = l.submission_id
                        cross join lateral (
                            select answers from forms.answer_row
                            where form_id = :form and repeat = '' and submission_id = l.submission_id and number = 0
                                and pg_column_size(answers) < 200000) r
                        order by s.id desc
                        """)
                .param("form", arrival.formId())
                .param("collector", arrival.collector())
                .param("id", arrival.id())
                .param("most", most)
                .query(Earlier.class)
                .list();
    }

    /** Of the last ones from the same hands, how many in a row have the same choices. */
    int sameInARow(Filled filled, int most) {
        return (int) jdbc
                .sql("""
                        select choices = :choices as same from forms.answer_print
                        where form_id = :form and collector = :collector and submission_id < :id
                        order by submission_id desc limit :most
                        """)
                .param("choices", filled.print(filled::isChoice))
                .param("form", filled.arrival().formId())
                .param("collector", filled.arrival().collector())
                .param("id", filled.arrival().id())
                .param("most", most)
                .query(Boolean.class)
                .list()
                .stream()
                .takeWhile(same -> same)
                .count();
    }

    /** How many from the same hands began in the hour that ends with a moment. */
    int within(Arrival arrival, OffsetDateTime start, OffsetDateTime end) {
        return jdbc.sql("""
                        select count(*) from forms.answer_print
                        where form_id = :form and collector = :collector and submission_id <> :id
                            and started_at > :start and started_at <= :end
                        """)
                .param("form", arrival.formId())
                .param("collector", arrival.collector())
                .param("id", arrival.id())
                .param("start", start)
                .param("end", end)
                .query(Integer.class)
                .single();
    }

    Usual usual(Arrival arrival, int most) {
        return jdbc.sql("""
                        select count(*) as submissions,
                            coalesce(percentile_cont(0.5) within group (order by minutes), 0) as minutes
                        from (
                            select extract(epoch from ended_at - started_at)::float8 / 60 as minutes
                            from forms.answer_print
                            where form_id = :form and submission_id < :id and ended_at > started_at
                            order by submission_id desc limit :most) last
                        """)
                .param("form", arrival.formId())
                .param("id", arrival.id())
                .param("most", most)
                .query(Usual.class)
                .single();
    }
}
