package org.sanad.programmes.workshops;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.access.WhoMay;
import org.sanad.programmes.evidence.Justified;
import org.sanad.programmes.evidence.KeepEvidence;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows workshop types to those who may ask for projects where they lie. */
@Component
public class OpenProposals {

    private final Proposals proposals;
    private final KeepEvidence evidence;
    private final WhoMay whoMay;
    private final Permit permit;
    private final Clock clock;

    OpenProposals(Proposals proposals, KeepEvidence evidence, WhoMay whoMay, Permit permit, Clock clock) {
        this.proposals = proposals;
        this.evidence = evidence;
        this.whoMay = whoMay;
        this.permit = permit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Proposal> all() {
        permit.requireAnywhere(Permission.REQUEST_PROJECTS);
        return proposals.reached(permit.reach(Permission.REQUEST_PROJECTS));
    }

    @Transactional(readOnly = true)
    public ProposalView one(UUID id) {
        permit.requireAnywhere(Permission.REQUEST_PROJECTS);
        var proposal =
                proposals.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        var here = Target.at(proposal.area());
        permit.require(Permission.REQUEST_PROJECTS, here);
        return new ProposalView(
                proposal,
                evidence.of(id),
                evidence.nearby(Justified.workshop(id, proposal.area())),
                whoMay.names(Permission.DECIDE_PROJECTS, here),
                LocalDate.now(clock.withZone(Texts.ZONE)),
                permit.allows(Permission.DECIDE_PROJECTS, here));
    }
}
