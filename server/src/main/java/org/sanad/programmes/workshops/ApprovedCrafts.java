package org.sanad.programmes.workshops;

import java.util.Map;
import org.sanad.programmes.Delivery;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.projects.ProjectDetails;
import org.sanad.programmes.projects.WorkshopRule;
import org.sanad.shared.Problem;
import org.springframework.stereotype.Component;

/** Lets a workshop begin only where its craft is approved, and only by the MHPSS team alone. */
@Component
class ApprovedCrafts implements WorkshopRule {

    private final Proposals proposals;

    ApprovedCrafts(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Map<String, Problem> faults(ProjectDetails project) {
        if (project.type() != ProjectType.WORKSHOP) {
            return Map.of();
        }
        if (project.delivery() != Delivery.MHPSS_ALONE) {
            return Map.of("delivery", Problem.of("workshop-beside-division"));
        }
        return project.workshop()
                .filter(craft -> !proposals.isApproved(project.site(), craft))
                .map(craft -> Map.of("workshop", Problem.of("workshop-not-approved")))
                .orElse(Map.of());
    }
}
