package org.sanad.programmes.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Activities beside the sessions of projects. */
@Repository
class Activities {

    private record Row(
            UUID id,
            ActivityKind kind,
            @Nullable UUID cohortId,
            LocalDate onDay,
            String place,
            String lead,
            @Nullable Integer female,
            @Nullable Integer male,
            @Nullable Integer sexNotRecorded) {

        Activity activity() {
            var cohort = Optional.ofNullable(cohortId).map(CohortId::new);
            return new Activity(id, new ActivityDetails(kind, cohort, onDay, place, lead), came());
        }

        private Optional<Came> came() {
            return female == null || male == null || sexNotRecorded == null
                    ? Optional.empty()
                    : Optional.of(new Came(female, male, sexNotRecorded));
        }
    }

    private final JdbcClient jdbc;

    Activities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Activity> of(ProjectId project) {
        return jdbc.sql("""
                        select id, kind, cohort_id, on_day, place, lead, female, male, sex_not_recorded
                        from programmes.activity
                        where project_id = :project
                        order by on_day desc, id desc
                        """).param("project", project.value()).query(Row.class).list().stream()
                .map(Row::activity)
                .toList();
    }

    UUID add(ProjectId project, ActivityDetails details, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into programmes.activity
                            (project_id, cohort_id, kind, on_day, place, lead, recorded_by, recorded_at)
                        values (:project, :cohort, :kind, :day, :place, :lead, :by, :at)
                        returning id
                        """)
                .param("project", project.value())
                .param("cohort", details.cohort().map(CohortId::value).orElse(null))
                .param("kind", details.kind().name())
                .param("day", details.on())
                .param("place", details.place())
                .param("lead", details.lead())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void came(UUID id, Came came) {
        jdbc.sql("""
                        update programmes.activity
                        set female = :female, male = :male, sex_not_recorded = :other
                        where id = :id
                        """)
                .param("id", id)
                .param("female", came.female())
                .param("male", came.male())
                .param("other", came.sexNotRecorded())
                .update();
    }
}
