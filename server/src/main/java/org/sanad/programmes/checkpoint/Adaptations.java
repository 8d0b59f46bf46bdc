package org.sanad.programmes.checkpoint;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.programmes.CohortId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans proposed to become shorter or longer. */
@Repository
class Adaptations {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    Adaptations(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /** The newest first. */
    List<Adaptation> of(CohortId cohort) {
        return jdbc.sql("select * from programmes.adaptation where cohort_id = :cohort order by proposed_at desc")
                .param("cohort", cohort.value())
                .query(Adaptation.class)
                .list();
    }

    Optional<Adaptation> locked(UUID id) {
        return jdbc.sql("select * from programmes.adaptation where id = :id for update")
                .param("id", id)
                .query(Adaptation.class)
                .optional();
    }

    /** Empty while another proposal for the cohort waits for its decision. */
    Optional<UUID> add(CohortId cohort, Proposal proposal, OffsetDateTime at) {
        return jdbc.sql("""
                        insert into programmes.adaptation
                            (cohort_id, kind, sessions, why, advice, proposed_by, proposed_at)
                        values (:cohort, :kind, :sessions, :why, :advice, :by, :at)
                        on conflict (cohort_id) where state = 'PROPOSED' do nothing
                        returning id
                        """)
                .param("cohort", cohort.value())
                .param("kind", proposal.kind().name())
                .param("sessions", proposal.sessions())
                .param("why", proposal.why())
                .param("advice", proposal.advice())
                .param("by", actor())
                .param("at", at)
                .query(UUID.class)
                .optional();
    }

    void decide(UUID id, Adaptation.State state, String note, OffsetDateTime at) {
        jdbc.sql("""
                        update programmes.adaptation
                        set state = :state, decision_note = :note, decided_by = :by, decided_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("note", note)
                .param("by", actor())
                .param("at", at)
                .update();
    }

    private @Nullable UUID actor() {
        return Optional.ofNullable(currentActor.actor().user())
                .map(UserId::value)
                .orElse(null);
    }
}
