package org.sanad.programmes.requests;

import java.util.Set;
import org.sanad.programmes.evidence.KeepEvidence;
import org.sanad.programmes.workshops.Approvals;
import org.springframework.stereotype.Component;

/** Sees what a request is missing. */
@Component
class Shortfall {

    private final KeepEvidence evidence;
    private final Approvals approvals;

    Shortfall(KeepEvidence evidence, Approvals approvals) {
        this.evidence = evidence;
        this.approvals = approvals;
    }

    Set<Need> of(Request request) {
        var details = request.details();
        var approved = details.craft()
                .filter(craft -> approvals.stands(details.site(), craft))
                .isPresent();
        return Need.missing(request, evidence.of(request.id()), approved);
    }
}
