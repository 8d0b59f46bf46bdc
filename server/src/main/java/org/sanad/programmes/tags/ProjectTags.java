package org.sanad.programmes.tags;

import java.util.List;
import java.util.Set;
import org.sanad.access.Reach;
import org.sanad.programmes.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tags of projects. */
@Repository
class ProjectTags {

    private final JdbcClient jdbc;

    ProjectTags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Tag> of(ProjectId project) {
        return jdbc.sql("select tag from programmes.project_tag where project_id = :project")
                .param("project", project.value())
                .query(Tag.class)
                .set();
    }

    void put(ProjectId project, Set<Tag> tags) {
        jdbc.sql("delete from programmes.project_tag where project_id = :project")
                .param("project", project.value())
                .update();
        tags.forEach(tag -> jdbc.sql("insert into programmes.project_tag (project_id, tag) values (:project, :tag)")
                .param("project", project.value())
                .param("tag", tag.name())
                .update());
    }

    /** Of the projects a permission reaches, the newest first. */
    List<TaggedProject> reached(Reach reach) {
        return jdbc.sql("""
                        select t.tag, p.id, p.name, p.starts_on
                        from programmes.project_tag t
                        join programmes.project p on p.id = t.project_id
                        join programmes.reachable_project(:self, :everywhere, :areas, :projects,
                            :ownEverywhere, :ownAreas, :ownProjects) as reached (id) on reached.id = p.id
                        order by p.starts_on desc, p.name
                        """)
                .params(reach.parameters())
                .query(TaggedProject.class)
                .list();
    }
}
