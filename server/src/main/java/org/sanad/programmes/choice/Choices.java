package org.sanad.programmes.choice;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.programmes.related.ChosenModules;
import org.sanad.programmes.sessions.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The choices of groups, all that were ever kept. */
@Repository
public class Choices implements ChosenModules {

    private record Row(
            UUID id,
            UUID sessionId,
            int sessionNumber,
            int module,
            How how,
            int present,
            String why,
            @Nullable String chooser,
            OffsetDateTime chosenAt) {

        StandingChoice choice(Map<ModuleNumber, Integer> votes) {
            return new StandingChoice(
                    id,
                    sessionId,
                    sessionNumber,
                    new ModuleNumber(module),
                    how,
                    new Votes(votes),
                    present,
                    why,
                    Objects.requireNonNullElse(chooser, ""),
                    chosenAt);
        }
    }

    private record Next(UUID session, int module) {}

    private record VoteRow(UUID choiceId, int module, int votes) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    Choices(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    Optional<StandingChoice> standing(Session session) {
        return of(session.cohort()).stream()
                .filter(choice -> choice.sessionId().equals(session.id().value()))
                .findFirst();
    }

    /** Of all sessions of a cohort, the newest first. Whoever asks has checked the permission for it. */
    public List<StandingChoice> of(CohortId cohort) {
        var votes = jdbc.sql("""
                        select v.choice_id, v.module, v.votes
                        from programmes.module_vote v
                        join programmes.module_choice c on c.id = v.choice_id
                        join programmes.session s on s.id = c.session_id
                        where s.cohort_id = :cohort
                        """).param("cohort", cohort.value()).query(VoteRow.class).list().stream()
                .collect(Collectors.groupingBy(
                        VoteRow::choiceId, Collectors.toMap(row -> new ModuleNumber(row.module()), VoteRow::votes)));
        return jdbc.sql("""
                        select c.id, c.session_id, s.number as session_number, c.module, c.how, c.present, c.why,
                            u.full_name as chooser, c.chosen_at
                        from programmes.module_choice c
                        join programmes.session s on s.id = c.session_id
                        left join access.app_user u on u.id = c.chosen_by
                        where s.cohort_id = :cohort
                        order by s.number desc, c.chosen_at desc, c.id desc
                        """).param("cohort", cohort.value()).query(Row.class).list().stream()
                .map(row -> row.choice(votes.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    @Override
    public Map<UUID, ModuleNumber> chosenFor(CohortId cohort) {
        return jdbc.sql("""
                        select distinct on (c.next_session_id) c.next_session_id as session, c.module
                        from programmes.module_choice c
                        join programmes.session s on s.id = c.next_session_id
                        where s.cohort_id = :cohort
                        order by c.next_session_id, c.chosen_at desc, c.id desc
                        """).param("cohort", cohort.value()).query(Next.class).list().stream()
                .collect(Collectors.toMap(Next::session, next -> new ModuleNumber(next.module())));
    }

    /** Keeps a choice above those made before at the same session. */
    void add(SessionId session, Session next, DecideModule.Decision decision, OffsetDateTime at) {
        var id = jdbc.sql("""
                        insert into programmes.module_choice
                            (session_id, next_session_id, module, replaced, how, present, why, chosen_by, chosen_at)
                        values (:session, :next, :module, :replaced, :how, :present, :why, :by, :at) returning id
                        """)
                .param("session", session.value())
                .param("next", next.id().value())
                .param("module", decision.module().value())
                .param("replaced", next.module().map(ModuleNumber::value).orElse(null))
                .param("how", decision.how().name())
                .param("present", decision.present())
                .param("why", decision.why())
                .param(
                        "by",
                        Optional.ofNullable(currentActor.actor().user())
                                .map(UserId::value)
                                .orElse(null))
                .param("at", at)
                .query(UUID.class)
                .single();
        decision.votes()
                .counts()
                .forEach((module, votes) -> jdbc.sql(
                                "insert into programmes.module_vote (choice_id, module, votes) values (:id, :module, :votes)")
                        .param("id", id)
                        .param("module", module.value())
                        .param("votes", votes)
                        .update());
    }
}
