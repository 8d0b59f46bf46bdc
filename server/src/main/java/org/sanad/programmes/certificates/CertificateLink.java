package org.sanad.programmes.certificates;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way to a cohort's certificates. */
@Component
class CertificateLink implements RelatedPage {

    private final ProgrammePermit permit;

    CertificateLink(ProgrammePermit permit) {
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(CohortId cohort) {
        return permit.allows(Permission.SEE_MARKS, cohort)
                ? Optional.of(Link.to(85, "/cohorts/" + cohort + "/certificates", "certificates.title"))
                : Optional.empty();
    }
}
