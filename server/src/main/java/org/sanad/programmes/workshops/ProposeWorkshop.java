package org.sanad.programmes.workshops;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.directory.Sites;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes a workshop type for a place and argues for it, bit by bit, until somebody decides. */
@Component
public class ProposeWorkshop {

    private final Proposals proposals;
    private final Sites sites;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    ProposeWorkshop(Proposals proposals, Sites sites, Permit permit, Audit audit, Clock clock) {
        this.proposals = proposals;
        this.sites = sites;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Kept<UUID> propose(ProposalDetails details) {
        permit.requireAnywhere(Permission.REQUEST_PROJECTS);
        var site = sites.find(details.site())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("choose-one")));
        permit.require(Permission.REQUEST_PROJECTS, Target.at(site.area()));
        var user = permit.reach(Permission.REQUEST_PROJECTS).user();
        var added = proposals.add(details, site.area(), user, clock.instant());
        added.ifPresent(id -> recorded("workshop.proposed", id, details));
        return added.<Kept<UUID>>map(Kept.Yes::new)
                .orElseGet(() -> new Kept.No<>(Map.of("craft", Problem.of("workshop-proposed-already"))));
    }

    @Transactional
    public void argue(UUID id, ProposalDetails details) {
        permit.requireAnywhere(Permission.REQUEST_PROJECTS);
        var standing =
                proposals.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        permit.require(Permission.REQUEST_PROJECTS, Target.at(standing.area()));
        if (!proposals.argue(id, details)) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("workshop-decided"));
        }
        recorded("workshop.argued", id, details);
    }

    private void recorded(String action, UUID id, ProposalDetails details) {
        audit.recorded(
                action,
                Subject.of("workshop", id),
                Map.of("craft", details.craft().name()));
    }
}
