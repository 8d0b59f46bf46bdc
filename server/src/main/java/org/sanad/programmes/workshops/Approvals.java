package org.sanad.programmes.workshops;

import org.sanad.directory.SiteId;
import org.sanad.programmes.WorkshopKind;
import org.springframework.stereotype.Component;

/** Whether a craft may be taught at a place, for other sub-features. */
@Component
public class Approvals {

    private final Proposals proposals;

    Approvals(Proposals proposals) {
        this.proposals = proposals;
    }

    public boolean stands(SiteId site, WorkshopKind craft) {
        return proposals.isApproved(site, craft);
    }
}
