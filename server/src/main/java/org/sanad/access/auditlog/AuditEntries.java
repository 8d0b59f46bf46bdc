package org.sanad.access.auditlog;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Audit;
import org.sanad.access.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.ObjectMapper;

/** The audit log. */
@Repository
class AuditEntries implements Audit {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ObjectMapper json;

    AuditEntries(JdbcClient jdbc, CurrentActor currentActor, Clock clock, ObjectMapper json) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void recorded(String action, Subject subject, Map<String, ?> detail) {
        var actor = currentActor.actor();
        var user = actor.user();
        jdbc.sql("""
                        insert into access.audit_entry
                            (at, actor, actor_name, action, subject_kind, subject_id, detail, address)
                        values (:at, :actor, :actorName, :action, :kind, :id, :detail::jsonb, :address)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", user == null ? null : user.value())
                .param("actorName", actor.name())
                .param("action", action)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("detail", json.writeValueAsString(detail))
                .param("address", address())
                .update();
    }

    List<AuditEntry> newest(AuditFilter filter, int count) {
        return jdbc.sql("""
                        select id, at, actor_name, action, subject_kind, subject_id, detail::text as detail, address
                        from access.audit_entry
                        where (:before = 0 or id < :before)
                            and (:actor = '' or actor_name ilike '%' || :actor || '%')
                            and (:action = '' or action = :action)
                            and (:subject = '' or subject_id = :subject)
                        order by id desc
                        limit :count
                        """)
                .param("before", filter.before())
                .param("actor", filter.actor())
                .param("action", filter.action())
                .param("subject", filter.subjectId())
                .param("count", count)
                .query(AuditEntry.class)
                .list();
    }

    List<String> actions() {
        return jdbc.sql("select distinct action from access.audit_entry order by action")
                .query(String.class)
                .list();
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
