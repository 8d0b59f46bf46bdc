package org.sanad.programmes.evidence;

import java.util.List;
import org.sanad.programmes.inclusion.consultations.KeepConsultations;
import org.sanad.programmes.inclusion.consultations.NearbyConsultation;
import org.sanad.shared.PCode;
import org.springframework.stereotype.Component;

/** What people with disabilities said of projects nearby, as evidence that could be used; its id is the consultation's. */
@Component
class Consulted {

    private final KeepConsultations consultations;

    Consulted(KeepConsultations consultations) {
        this.consultations = consultations;
    }

    List<Evidence> near(PCode area) {
        return consultations.near(area).stream().map(Consulted::evidence).toList();
    }

    private static Evidence evidence(NearbyConsultation said) {
        var details = new EvidenceDetails(
                EvidenceKind.DISABILITY_CONSULTATION, said.on(), said.project(), said.findings(), said.project());
        return new Evidence(said.id(), details, false);
    }
}
