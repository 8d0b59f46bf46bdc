package org.sanad.programmes.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.CurrentActor;
import org.sanad.access.Reach;
import org.sanad.access.UserId;
import org.sanad.directory.SiteId;
import org.sanad.programmes.Delivery;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.WorkshopKind;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The projects. */
@Repository
public class Projects {

    private record Row(
            UUID id,
            String code,
            String name,
            ProjectType type,
            Delivery delivery,
            String area,
            UUID siteId,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable WorkshopKind workshopKind) {

        Project project() {
            return new Project(
                    new ProjectId(id),
                    code,
                    name,
                    type,
                    delivery,
                    new PCode(area),
                    new SiteId(siteId),
                    startsOn,
                    endsOn,
                    Optional.ofNullable(workshopKind));
        }
    }

    /** A project as it is chosen from a list. */
    record Name(UUID id, String code, String name) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    Projects(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    public Optional<Project> find(ProjectId id) {
        return jdbc.sql("select * from programmes.project where id = :id")
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(Row::project);
    }

    List<Name> names() {
        return jdbc.sql("select id, code, name from programmes.project order by code")
                .query(Name.class)
                .list();
    }

    /** Empty when another project has this code. */
    Optional<ProjectId> add(ProjectDetails details, PCode area) {
        return bound(jdbc.sql("""
                        insert into programmes.project (code, name, type, delivery, area, site_id, starts_on, ends_on,
                            workshop_kind, created_by)
                        values (:code, :name, :type, :delivery, :area, :site, :startsOn, :endsOn, :workshop, :by)
                        on conflict (code) do nothing returning id
                        """), details, area)
                .param(
                        "by",
                        Optional.ofNullable(currentActor.actor().user())
                                .map(UserId::value)
                                .orElse(null))
                .query(UUID.class)
                .optional()
                .map(ProjectId::new);
    }

    void change(ProjectId id, ProjectDetails details, PCode area) {
        bound(jdbc.sql("""
                        update programmes.project
                        set code = :code, name = :name, type = :type, delivery = :delivery, area = :area,
                            site_id = :site, starts_on = :startsOn, ends_on = :endsOn, workshop_kind = :workshop,
                            version = version + 1
                        where id = :id
                        """), details, area).param("id", id.value()).update();
    }

    boolean codeTaken(String code, Optional<ProjectId> except) {
        return jdbc.sql("select count(*) from programmes.project where code = :code and id <> :except")
                        .param("code", code)
                        .param("except", except.map(ProjectId::value).orElse(Reach.NOBODY))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those a permission reaches, the newest first. */
    List<ProjectLine> reached(Reach reach) {
        return jdbc.sql("""
                        select p.id, p.code, p.name, p.type, p.area, p.starts_on, p.ends_on,
                            count(distinct c.id) as cohorts,
                            count(distinct m.person_id) as members
                        from programmes.project p
                        join programmes.reachable_project(:self, :everywhere, :areas, :projects,
                            :ownEverywhere, :ownAreas, :ownProjects) as reached (id) on reached.id = p.id
                        left join programmes.cohort c on c.project_id = p.id
                        left join programmes.membership m on m.cohort_id = c.id
                        group by p.id
                        order by p.starts_on desc, p.code
                        """).params(reach.parameters()).query(ProjectLine.class).list();
    }

    List<CohortLine> cohorts(ProjectId project, Reach reach, Locale language) {
        return jdbc.sql("""
                        select c.id, c.code, c.name,
                            coalesce(
                                case :language when 'ar' then s.name_ar when 'ckb' then coalesce(s.name_ckb, s.name_ar) end,
                                s.name) as site,
                            (select count(distinct m.person_id) from programmes.membership m
                                where m.cohort_id = c.id) as members,
                            (select count(*) from programmes.session x
                                where x.cohort_id = c.id and x.state <> 'CANCELLED') as sessions,
                            (select count(*) from programmes.session x
                                where x.cohort_id = c.id and x.state in ('HELD', 'CLOSED')) as done
                        from programmes.cohort c
                        join programmes.reachable_cohort(:self, :everywhere, :areas, :projects,
                            :ownEverywhere, :ownAreas, :ownProjects) as reached (id) on reached.id = c.id
                        left join directory.site s on s.id = c.site_id
                        where c.project_id = :project
                        order by c.code
                        """)
                .params(reach.parameters())
                .param("project", project.value())
                .param("language", language.getLanguage())
                .query(CohortLine.class)
                .list();
    }

    private static JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec statement, ProjectDetails details, PCode area) {
        return statement
                .param("code", details.code())
                .param("name", details.name())
                .param("type", details.type().name())
                .param("delivery", details.delivery().name())
                .param("area", area.value())
                .param("site", details.site().value())
                .param("startsOn", details.startsOn())
                .param("endsOn", details.endsOn())
                .param("workshop", details.workshop().map(WorkshopKind::name).orElse(null));
    }
}
