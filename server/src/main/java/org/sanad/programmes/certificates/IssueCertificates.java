package org.sanad.programmes.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.UserId;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives certificates to those who earned them, each once and for good. */
@Component
public class IssueCertificates {

    private final CohortGraduates graduates;
    private final Certificates certificates;
    private final ProgrammePermit permit;
    private final CurrentActor currentActor;
    private final Audit audit;
    private final Clock clock;

    IssueCertificates(
            CohortGraduates graduates,
            Certificates certificates,
            ProgrammePermit permit,
            CurrentActor currentActor,
            Audit audit,
            Clock clock) {
        this.graduates = graduates;
        this.certificates = certificates;
        this.permit = permit;
        this.currentActor = currentActor;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Graduate> graduates(CohortId cohort) {
        permit.require(Permission.SEE_MARKS, cohort);
        return graduates.of(cohort);
    }

    boolean mayIssue(CohortId cohort) {
        return permit.allows(Permission.PLAN_PROJECTS, cohort) && permit.allows(Permission.SEE_MARKS, cohort);
    }

    void requireIssuing(CohortId cohort) {
        permit.require(Permission.PLAN_PROJECTS, cohort);
        permit.require(Permission.SEE_MARKS, cohort);
    }

    /**
     * To one person.
     *
     * @throws Refused with the reason, for somebody who did not earn one; a second one changes nothing
     */
    @Transactional
    public void issue(CohortId cohort, PersonId person) {
        requireIssuing(cohort);
        certificates.lock(cohort);
        var graduate = graduates.of(cohort).stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .orElseThrow(() -> refused("certificate-not-a-member"));
        if (graduate.given().isPresent()) {
            return;
        }
        if (!graduate.mayHave()) {
            throw refused(
                    graduate.completion().cameAtAll() ? "certificate-not-earned" : "certificate-never-came",
                    graduate.code(),
                    graduate.came(),
                    graduate.held());
        }
        give(cohort, List.of(graduate));
    }

    /** To all who earned one and have none. How many that were. */
    @Transactional
    public int issueAll(CohortId cohort) {
        requireIssuing(cohort);
        certificates.lock(cohort);
        var earned = graduates.of(cohort).stream().filter(Graduate::mayHave).toList();
        give(cohort, earned);
        return earned.size();
    }

    private void give(CohortId cohort, List<Graduate> earned) {
        var today = LocalDate.now(clock.withZone(Texts.ZONE));
        var by = Optional.ofNullable(currentActor.actor().user())
                .map(UserId::value)
                .orElse(null);
        earned.forEach(graduate -> certificates.add(cohort, graduate.person(), today, by));
        if (!earned.isEmpty()) {
            audit.recorded("certificates.given", Subject.of("cohort", cohort), Map.of("people", earned.size()));
        }
    }

    private static Refused refused(String code, Object... arguments) {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of(code, arguments));
    }
}
