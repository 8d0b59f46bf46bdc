package org.sanad.programmes.certificates;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.cohorts.KeepCohort;
import org.sanad.programmes.modules.Modules;
import org.sanad.programmes.printing.Paper;
import org.sanad.programmes.projects.KeepProject;
import org.sanad.programmes.projects.ProjectSites;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints the certificates that were given: one, or those of the whole cohort. */
@Component
class PrintCertificates {

    /** Where the cohort's facts are kept. */
    @Component
    record CohortFacts(KeepCohort cohorts, KeepProject projects, ProjectSites sites, Modules modules) {}

    private final CohortFacts facts;
    private final CohortGraduates graduates;
    private final ProgrammePermit permit;
    private final Audit audit;

    PrintCertificates(CohortFacts facts, CohortGraduates graduates, ProgrammePermit permit, Audit audit) {
        this.facts = facts;
        this.graduates = graduates;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional
    Paper print(CohortId id, Optional<PersonId> only, Texts texts) {
        permit.require(Permission.SEE_MARKS, id);
        var cohort = facts.cohorts.cohort(id);
        var project = facts.projects.project(cohort.project());
        var printed = graduates.of(id).stream()
                .filter(Graduate::printable)
                .filter(graduate -> only.isEmpty() || only.get().equals(graduate.person()))
                .sorted(texts.by(Graduate::name))
                .toList();
        if (printed.isEmpty()) {
            throw new Refused(Refused.Kind.NOT_FOUND, Problem.of("certificate-none-given"));
        }
        audit.recorded("certificates.printed", Subject.of("cohort", id), Map.of("people", printed.size()));
        var place = facts.sites.name(
                cohort.site().orElse(project.site()), Locale.of(texts.language().tag()));
        var paper = new CertificatePaper(project, cohort, place, printed, facts.modules.names());
        return new Paper("certificates-paper", texts, Map.of("paper", paper), "certificates-" + cohort.code());
    }
}
