package org.sanad.programmes.requests;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Reach;
import org.sanad.access.RecordNames;
import org.sanad.directory.SiteId;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.WorkshopKind;
import org.sanad.programmes.requests.jointplan.JointPlan;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The requests. */
@Repository
class Requests implements RecordNames {

    private record Row(
            UUID id,
            UUID siteId,
            String area,
            Origin origin,
            ProjectType type,
            @Nullable WorkshopKind craft,
            String title,
            @Nullable LocalDate startsOn,
            @Nullable Integer expected,
            String why,
            String contact,
            Request.State state,
            String plan,
            @Nullable LocalDate livelihoodsOn,
            @Nullable LocalDate mhpssOn,
            @Nullable UUID projectId) {

        Request request() {
            var details = new RequestDetails(
                    new SiteId(siteId),
                    origin,
                    type,
                    Optional.ofNullable(craft),
                    title,
                    Optional.ofNullable(startsOn),
                    Optional.ofNullable(expected),
                    why,
                    contact);
            var joint = new JointPlan(plan, Optional.ofNullable(livelihoodsOn), Optional.ofNullable(mhpssOn));
            var project = Optional.ofNullable(projectId).map(ProjectId::new);
            return new Request(id, new PCode(area), details, state, joint, project);
        }
    }

    private final JdbcClient jdbc;

    Requests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those a permission reaches by place, the next to start first. */
    List<Request> reached(Reach reach) {
        return jdbc.sql("""
                        select r.* from programmes.integration_request r
                        where :everywhere or exists (select 1 from geography.area_within w
                            where w.pcode = r.area and w.within = any (:areas))
                        order by r.starts_on nulls last, r.title, r.id
                        """).params(reach.parameters()).query(Row.class).list().stream()
                .map(Row::request)
                .toList();
    }

    Optional<Request> find(UUID id) {
        return one(jdbc.sql("select * from programmes.integration_request where id = :id")
                .param("id", id));
    }

    /** Kept from others until the transaction ends, so that two who decide at once do not both succeed. */
    Optional<Request> locked(UUID id) {
        return one(jdbc.sql("select * from programmes.integration_request where id = :id for update")
                .param("id", id));
    }

    Optional<Request> of(ProjectId project) {
        return one(jdbc.sql("select * from programmes.integration_request where project_id = :project")
                .param("project", project.value()));
    }

    UUID add(RequestDetails details, PCode area) {
        return typed(jdbc.sql("""
                        insert into programmes.integration_request (site_id, area, origin, type, craft, title, starts_on,
                            expected, why, contact)
                        values (:site, :area, :origin, :type, :craft, :title, :startsOn, :expected, :why, :contact)
                        returning id
                        """), details, area).query(UUID.class).single();
    }

    void change(UUID id, RequestDetails details, PCode area) {
        typed(jdbc.sql("""
                        update programmes.integration_request
                        set site_id = :site, area = :area, origin = :origin, type = :type, craft = :craft, title = :title,
                            starts_on = :startsOn, expected = :expected, why = :why, contact = :contact, state = 'ASKED'
                        where id = :id
                        """), details, area).param("id", id).update();
    }

    void state(UUID id, Request.State state) {
        jdbc.sql("update programmes.integration_request set state = :state where id = :id")
                .param("id", id)
                .param("state", state.name())
                .update();
    }

    void begun(UUID id, ProjectId project) {
        jdbc.sql("update programmes.integration_request set project_id = :project where id = :id")
                .param("id", id)
                .param("project", project.value())
                .update();
    }

    @Override
    public List<RecordName> named(Collection<UUID> ids) {
        return jdbc.sql("""
                        select id, title as name, null::date as day
                        from programmes.integration_request where id in (:ids)
                        """).param("ids", ids).query(RecordName.class).list();
    }

    private static Optional<Request> one(StatementSpec statement) {
        return statement.query(Row.class).optional().map(Row::request);
    }

    private static StatementSpec typed(StatementSpec statement, RequestDetails details, PCode area) {
        return statement
                .param("site", details.site().value())
                .param("area", area.value())
                .param("origin", details.origin().name())
                .param("type", details.type().name())
                .param("craft", details.craft().map(WorkshopKind::name).orElse(null))
                .param("title", details.title())
                .param("startsOn", details.startsOn().orElse(null))
                .param("expected", details.expected().orElse(null))
                .param("why", details.why())
                .param("contact", details.contact());
    }
}
