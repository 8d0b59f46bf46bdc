package org.sanad.programmes.workshops;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.programmes.evidence.KeepEvidence;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges a workshop type by both criteria: it is approved when both are met and every condition stands (RU-17, RU-18). */
@Component
public class DecideWorkshop {

    private final Proposals proposals;
    private final KeepEvidence evidence;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    DecideWorkshop(Proposals proposals, KeepEvidence evidence, Permit permit, Audit audit, Clock clock) {
        this.proposals = proposals;
        this.evidence = evidence;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Kept<UUID> decide(UUID id, Verdict verdict) {
        var proposal = requireDeciding(id);
        var fault = fault(proposal, verdict);
        if (fault.isPresent()) {
            return new Kept.No<>(Map.of(fault.get().getKey(), fault.get().getValue()));
        }
        if (!proposals.decide(
                id, verdict, permit.reach(Permission.DECIDE_PROJECTS).user())) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("workshop-decided"));
        }
        audit.recorded("workshop.decided", Subject.of("workshop", id), Map.of("approved", verdict.approves()));
        return new Kept.Yes<>(id);
    }

    /** Before anything of a form is read: who may not decide learns nothing of what was wrong with it. */
    Proposal requireDeciding(UUID id) {
        permit.requireAnywhere(Permission.DECIDE_PROJECTS);
        var proposal =
                proposals.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        permit.require(Permission.DECIDE_PROJECTS, Target.at(proposal.area()));
        return proposal;
    }

    private Optional<Map.Entry<String, Problem>> fault(Proposal proposal, Verdict verdict) {
        if (verdict.on().isAfter(LocalDate.now(clock.withZone(Texts.ZONE)))) {
            return Optional.of(Map.entry("decidedOn", Problem.of("decision-day")));
        }
        if (!verdict.approves()) {
            return verdict.reason().isEmpty()
                    ? Optional.of(Map.entry("reason", Problem.of("workshop-reason")))
                    : Optional.empty();
        }
        var met = ProposalView.met(proposal.details(), evidence.of(proposal.id()));
        return EnumSet.complementOf(EnumSet.copyOf(met)).stream()
                .findFirst()
                .map(open -> Map.entry("conditions", Problem.of(problem(open))));
    }

    private static String problem(Condition open) {
        return switch (open) {
            case CONSULTATION -> "workshop-without-consultation";
            case IMMEDIATE_BENEFIT -> "workshop-without-benefit";
            case USE_ON_RETURN -> "workshop-without-return";
            case DIVISION_ABSENT -> "workshop-beside-division";
        };
    }
}
