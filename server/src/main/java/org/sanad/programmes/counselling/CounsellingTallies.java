package org.sanad.programmes.counselling;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.programmes.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many counselling sessions were held, for a project and a month. */
@Repository
class CounsellingTallies {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    CounsellingTallies(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    void put(ProjectId project, LocalDate month, int held, OffsetDateTime at) {
        jdbc.sql("""
                        insert into programmes.counselling_tally (project_id, month, held, recorded_by, recorded_at)
                        values (:project, :month, :held, :by, :at)
                        on conflict (project_id, month) do update
                        set held = excluded.held, recorded_by = excluded.recorded_by,
                            recorded_at = excluded.recorded_at
                        """)
                .param("project", project.value())
                .param("month", month)
                .param("held", held)
                .param(
                        "by",
                        Optional.ofNullable(currentActor.actor().user())
                                .map(UserId::value)
                                .orElse(null))
                .param("at", at)
                .update();
    }

    List<MonthTally> of(ProjectId project) {
        return jdbc.sql(
                        "select month, held from programmes.counselling_tally where project_id = :project order by month")
                .param("project", project.value())
                .query(MonthTally.class)
                .list();
    }
}
