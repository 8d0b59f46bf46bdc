package org.sanad.programmes.leaflets;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.SessionId;
import org.sanad.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The leaflets that were handed out. */
@Repository
class Handouts {

    private record Row(UUID materialId, String language, int copies) {

        Stack stack() {
            return new Stack(materialId, Language.of(language).orElseThrow());
        }
    }

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    Handouts(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    Map<Stack, Integer> of(SessionId session) {
        return jdbc
                .sql("select material_id, language, copies from programmes.leaflet_handout where session_id = :session")
                .param("session", session.value())
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::stack, Row::copies));
    }

    /** Over all sessions of a cohort. */
    Map<Stack, Integer> of(CohortId cohort) {
        return summed("s.cohort_id = :of", cohort.value());
    }

    /** Over all sessions of a project. */
    Map<Stack, Integer> of(ProjectId project) {
        return summed("s.cohort_id in (select id from programmes.cohort where project_id = :of)", project.value());
    }

    private Map<Stack, Integer> summed(String which, UUID of) {
        return jdbc.sql("""
                        select h.material_id, h.language, sum(h.copies)::int as copies
                        from programmes.leaflet_handout h
                        join programmes.session s on s.id = h.session_id
                        where %s
                        group by h.material_id, h.language
                        """.formatted(which)).param("of", of).query(Row.class).list().stream()
                .collect(Collectors.toMap(Row::stack, Row::copies));
    }

    void set(SessionId session, Stack stack, int copies, OffsetDateTime at) {
        jdbc.sql("""
                        insert into programmes.leaflet_handout
                            (session_id, material_id, language, copies, handed_by, handed_at)
                        values (:session, :leaflet, :language, :copies, :by, :at)
                        on conflict (session_id, material_id, language)
                        do update set copies = excluded.copies, handed_by = excluded.handed_by, handed_at = excluded.handed_at
                        """)
                .param("session", session.value())
                .param("leaflet", stack.leaflet())
                .param("language", stack.language().tag())
                .param("copies", copies)
                .param(
                        "by",
                        Optional.ofNullable(currentActor.actor().user())
                                .map(UserId::value)
                                .orElse(null))
                .param("at", at)
                .update();
    }

    void remove(SessionId session, Stack stack) {
        jdbc.sql("""
                        delete from programmes.leaflet_handout
                        where session_id = :session and material_id = :leaflet and language = :language
                        """)
                .param("session", session.value())
                .param("leaflet", stack.leaflet())
                .param("language", stack.language().tag())
                .update();
    }
}
