package org.sanad.forms.entities.pages;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What could not be taken, and has not been put right. */
@Repository
class Problems {

    private static final String OPEN = """
            select p.id, s.form_id, f.title as form, p.submission_id, p.list, p.entity, p.code,
                (select coalesce(string_agg(a.value, E'\\n' order by a.ordinality), '')
                    from jsonb_array_elements_text(p.arguments) with ordinality as a) as arguments, p.at
            from forms.entity_problem p
            join forms.submission s on s.id = p.submission_id
            join forms.form f on f.id = s.form_id
            where p.settled_at is null and (:confidentialToo or not f.confidential)
                and forms.in_reach(:everywhere, :areas, :projects, s.area, s.project_id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Problems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ProblemLine> open(Reach reach, boolean confidentialToo) {
        return jdbc.sql(OPEN + "order by p.at, p.id limit 500")
                .params(reach.parameters())
                .param("confidentialToo", confidentialToo)
                .query(ProblemLine.class)
                .list();
    }

    Optional<ProblemLine> find(UUID id, Reach reach, boolean confidentialToo) {
        return jdbc.sql(OPEN + "and p.id = :id")
                .params(reach.parameters())
                .param("confidentialToo", confidentialToo)
                .param("id", id)
                .query(ProblemLine.class)
                .optional();
    }

    void settle(UUID id, @Nullable UUID by) {
        jdbc.sql("update forms.entity_problem set settled_at = :at, settled_by = :by where id = :id")
                .param("id", id)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
