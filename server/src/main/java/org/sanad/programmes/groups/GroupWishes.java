package org.sanad.programmes.groups;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of projects and with whom they wish to be. */
@Repository
class GroupWishes {

    private final JdbcClient jdbc;

    GroupWishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who is in a cohort of the project now, once, by code. */
    List<Participant> of(ProjectId project) {
        return jdbc.sql("""
                        select distinct on (s.code) s.id, s.code, s.full_name, s.sex, w.wish, c.composition, c.id as cohort_id
                        from programmes.cohort c
                        join programmes.membership m on m.cohort_id = c.id and m.left_on is null
                        join registry.person p on p.id = m.person_id
                        join registry.person s on s.id = coalesce(p.merged_into, p.id)
                        left join programmes.group_wish w on w.project_id = c.project_id and w.person_id = s.id
                        where c.project_id = :project and s.withdrawn_at is null
                        order by s.code, c.composition = 'MIXED', c.code
                        """)
                .param("project", project.value())
                .query(Participant.class)
                .list();
    }

    List<CohortId> cohorts(ProjectId project) {
        return jdbc
                .sql("select id from programmes.cohort where project_id = :project order by code")
                .param("project", project.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(CohortId::new)
                .toList();
    }

    void put(ProjectId project, UUID person, GroupWish wish, UUID by, Instant at) {
        jdbc.sql("""
                        insert into programmes.group_wish (project_id, person_id, wish, recorded_by, recorded_at)
                        values (:project, :person, :wish, :by, :at)
                        on conflict (project_id, person_id) do update
                        set wish = excluded.wish, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                        """)
                .param("project", project.value())
                .param("person", person)
                .param("wish", wish.name())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nobody has asked them, or the answer was a slip. */
    void remove(ProjectId project, UUID person) {
        jdbc.sql("delete from programmes.group_wish where project_id = :project and person_id = :person")
                .param("project", project.value())
                .param("person", person)
                .update();
    }
}
