package org.sanad.forms.review.quality;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the numbers given to a form's questions lie. */
@Repository
class Spreads {

    /** The last ones are enough, and what is usual may change over months. */
    private static final int LAST = 500;

    private final JdbcClient jdbc;

    Spreads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By path, of what came before a submission; what was rejected says nothing. */
    Map<String, Spread> before(UUID submission, UUID form, String repeat, Collection<String> paths) {
        return jdbc
                .sql("""
                        with last as (
                            select r.answers from forms.answer_row r
                            join forms.submission s on s.id = r.submission_id and s.state <> 'REJECTED'
                            where r.form_id = :form and r.repeat = :repeat and r.submission_id < :id
                            order by r.submission_id desc limit :last
                        ), given as (
                            select one.key as path, (one.value #>> '{}')::float8 as number
                            from last, jsonb_each(last.answers) one
                            where one.key = any (:paths) and jsonb_typeof(one.value) = 'number'
                        ), middle as (
                            select path, count(*) as numbers, percentile_cont(0.5) within group (order by number) as median
                            from given group by path
                        )
                        select m.path, m.numbers, m.median,
                            percentile_cont(0.5) within group (order by abs(g.number - m.median)) as mad,
                            avg(abs(g.number - m.median)) as mean_distance
                        from given g join middle m on m.path = g.path
                        group by m.path, m.numbers, m.median
                        """)
                .param("id", submission)
                .param("form", form)
                .param("repeat", repeat)
                .param("paths", paths.toArray(String[]::new))
                .param("last", LAST)
                .query(Spread.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Spread::path, spread -> spread));
    }
}
