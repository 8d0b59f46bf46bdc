package org.sanad.programmes.checkpoint;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.sessions.ChangePlan;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A plan proposed to become shorter or longer, and a supervisor's word on it; only that word changes the plan. */
@Component
public class AdaptPlan {

    private final Adaptations adaptations;
    private final Sessions sessions;
    private final ChangePlan changePlan;
    private final ProgrammePermit permit;
    private final Audit audit;
    private final Clock clock;

    AdaptPlan(
            Adaptations adaptations,
            Sessions sessions,
            ChangePlan changePlan,
            ProgrammePermit permit,
            Audit audit,
            Clock clock) {
        this.adaptations = adaptations;
        this.sessions = sessions;
        this.changePlan = changePlan;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Kept<UUID> propose(CohortId cohort, Proposal proposal) {
        requireProposing(cohort);
        var faults = proposal.faults(remaining(cohort));
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        var added = adaptations
                .add(cohort, proposal, now())
                .orElseThrow(() -> new Refused(Refused.Kind.CONFLICT, Problem.of("adaptation-waits")));
        audit.recorded(
                "adaptation.proposed",
                Subject.of("cohort", cohort),
                Map.of("kind", proposal.kind().name(), "sessions", proposal.sessions()));
        return new Kept.Yes<>(added);
    }

    /** Accepted, the last sessions are cancelled or more are added at the pace of the project. */
    @Transactional
    public void decide(CohortId cohort, UUID id, boolean accept, String note) {
        requireDeciding(cohort);
        var adaptation = adaptations
                .locked(id)
                .filter(found -> found.cohort().equals(cohort))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        if (!adaptation.isOpen()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("adaptation-decided"));
        }
        if (!accept && note.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("reason-missing"));
        }
        if (accept) {
            apply(adaptation);
        }
        var state = accept ? Adaptation.State.ACCEPTED : Adaptation.State.DECLINED;
        adaptations.decide(id, state, note, now());
        audit.recorded("adaptation.decided", Subject.of("cohort", cohort), Map.of("state", state.name()));
    }

    void requireProposing(CohortId cohort) {
        permit.require(Permission.RECORD_ATTENDANCE, cohort);
    }

    void requireDeciding(CohortId cohort) {
        permit.require(Permission.DECIDE_PROJECTS, cohort);
    }

    private void apply(Adaptation adaptation) {
        var cohort = adaptation.cohort();
        switch (adaptation.kind()) {
            case SHORTEN -> shorten(adaptation);
            case EXTEND -> {
                for (var more = 0; more < adaptation.sessions(); more++) {
                    changePlan.addNext(cohort);
                }
            }
        }
    }

    private void shorten(Adaptation adaptation) {
        var ahead = sessions.of(adaptation.cohort()).stream()
                .filter(OpenCheckpoint::isAhead)
                .map(Session::id)
                .toList();
        if (ahead.size() < adaptation.sessions()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("nothing-to-shorten"));
        }
        ahead.subList(ahead.size() - adaptation.sessions(), ahead.size())
                .forEach(session -> changePlan.cancel(session, adaptation.why()));
    }

    private int remaining(CohortId cohort) {
        return (int)
                sessions.of(cohort).stream().filter(OpenCheckpoint::isAhead).count();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
