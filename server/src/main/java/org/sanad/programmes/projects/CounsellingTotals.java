package org.sanad.programmes.projects;

import org.sanad.programmes.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counselling of a project as everyone may see it: one total, no month, no split. */
@Repository
class CounsellingTotals {

    private final JdbcClient jdbc;

    CounsellingTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int of(ProjectId project) {
        return jdbc.sql("select coalesce(sum(held), 0) from programmes.counselling_tally where project_id = :project")
                .param("project", project.value())
                .query(Integer.class)
                .single();
    }
}
