package org.sanad.programmes.inclusion.places;

import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The place where a cohort meets, and whether everybody gets in. */
@Controller
class PlaceController {

    private final CheckPlace checkPlace;

    PlaceController(CheckPlace checkPlace) {
        this.checkPlace = checkPlace;
    }

    @GetMapping("/cohorts/{id}/place")
    ModelAndView show(@PathVariable UUID id) {
        return view(new CohortId(id), Map.of(), FormErrors.none());
    }

    @PostMapping("/cohorts/{id}/place")
    ModelAndView check(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var cohort = new CohortId(id);
        checkPlace.requireChecking(cohort);
        var errors = FormErrors.none();
        var kept = new CheckForm(fields).details(errors).map(check -> checkPlace.record(cohort, check));
        if (kept.isPresent() && kept.get() instanceof Kept.No<UUID>(var faults)) {
            faults.forEach(errors::add);
        }
        return errors.any() ? view(cohort, fields, errors) : back(id);
    }

    @PostMapping("/cohorts/{id}/place/fixes/{fix}")
    ModelAndView mended(@PathVariable UUID id, @PathVariable UUID fix, @RequestParam(defaultValue = "") String doneOn) {
        var cohort = new CohortId(id);
        checkPlace.requireChecking(cohort);
        var day = TypedFields.date(doneOn)
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("date-not-read")));
        checkPlace.mended(cohort, fix, day);
        return back(id);
    }

    private ModelAndView view(CohortId cohort, Map<String, String> typed, FormErrors errors) {
        var view = new ModelAndView(
                "programmes/meetingplace", Map.of("here", checkPlace.view(cohort), "typed", typed, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static ModelAndView back(UUID cohort) {
        return new ModelAndView("redirect:/cohorts/" + cohort + "/place");
    }
}
