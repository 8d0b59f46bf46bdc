package org.sanad.programmes.inclusion.consultations;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way from a project to what people with disabilities said of it. */
@Component
class ConsultationsLink implements RelatedPage {

    private final KeepConsultations keepConsultations;
    private final ProgrammePermit permit;

    ConsultationsLink(KeepConsultations keepConsultations, ProgrammePermit permit) {
        this.keepConsultations = keepConsultations;
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(ProjectId project) {
        if (!permit.allows(Permission.KEEP_INCLUSION, project)) {
            return Optional.empty();
        }
        var state = keepConsultations.of(project).stateKey();
        return Optional.of(new Link(53, "/projects/" + project + "/consultations", "consultations.title", state));
    }
}
