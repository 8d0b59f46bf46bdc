package org.sanad.programmes.leading;

import java.util.Map;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.cohorts.KeepCohort;
import org.sanad.workforce.StaffId;
import org.sanad.workforce.training.TrainingWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who leads a cohort, which trainings they lack and who offers them next; and the open points of all cohorts. */
@Controller
class LeadingController {

    private final ConfirmLeader confirmLeader;
    private final OpenLeading openLeading;
    private final KeepCohort keepCohort;
    private final TrainingWords words;
    private final ProgrammePermit permit;

    LeadingController(
            ConfirmLeader confirmLeader,
            OpenLeading openLeading,
            KeepCohort keepCohort,
            TrainingWords words,
            ProgrammePermit permit) {
        this.confirmLeader = confirmLeader;
        this.openLeading = openLeading;
        this.keepCohort = keepCohort;
        this.words = words;
        this.permit = permit;
    }

    @GetMapping("/leading")
    ModelAndView points() {
        return new ModelAndView("programmes/leading-points", Map.of("points", openLeading.points()));
    }

    @GetMapping("/cohorts/{id}/leading")
    ModelAndView show(@PathVariable UUID id) {
        var cohort = new CohortId(id);
        var candidates = confirmLeader.candidates(cohort);
        return new ModelAndView(
                "programmes/leading",
                Map.of(
                        "cohort", keepCohort.cohort(cohort),
                        "candidates", candidates,
                        "offers", openLeading.offers(),
                        "words", words,
                        "mayConfirm", permit.allows(Permission.KEEP_TRAININGS, cohort)));
    }

    @PostMapping("/cohorts/{id}/leading/{staff}/confirm")
    String confirm(@PathVariable UUID id, @PathVariable UUID staff) {
        confirmLeader.confirm(new CohortId(id), new StaffId(staff));
        return "redirect:/cohorts/" + id + "/leading";
    }

    @PostMapping("/cohorts/{id}/leading/{staff}/withdraw")
    String withdraw(@PathVariable UUID id, @PathVariable UUID staff) {
        confirmLeader.withdraw(new CohortId(id), new StaffId(staff));
        return "redirect:/cohorts/" + id + "/leading";
    }
}
