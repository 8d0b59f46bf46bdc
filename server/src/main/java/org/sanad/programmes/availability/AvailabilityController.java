package org.sanad.programmes.availability;

import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** When a cohort's people can come. */
@Controller
class AvailabilityController {

    private final KeepAvailability keepAvailability;

    AvailabilityController(KeepAvailability keepAvailability) {
        this.keepAvailability = keepAvailability;
    }

    @GetMapping("/cohorts/{id}/availability")
    ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String change) {
        var here = keepAvailability.of(new CohortId(id));
        var form = here.windows().stream()
                .filter(window -> here.mayKeep() && window.id().toString().equals(change))
                .findFirst()
                .map(window -> WindowForm.of(window.details()));
        return view(here, form.isPresent() ? change : "", form.orElse(WindowForm.BLANK), FormErrors.none());
    }

    @PostMapping("/cohorts/{id}/availability")
    ModelAndView add(@PathVariable UUID id, @ModelAttribute("form") WindowForm form) {
        var cohort = new CohortId(id);
        keepAvailability.requireKeeping(cohort);
        var errors = FormErrors.none();
        var kept = form.details(errors).map(details -> keepAvailability.add(cohort, details));
        return kept.map(answer -> answered(cohort, "", answer, form))
                .orElseGet(() -> view(keepAvailability.of(cohort), "", form, errors));
    }

    @PostMapping("/cohorts/{id}/availability/{window}")
    ModelAndView change(@PathVariable UUID id, @PathVariable UUID window, @ModelAttribute("form") WindowForm form) {
        var cohort = new CohortId(id);
        keepAvailability.requireKeeping(cohort);
        var errors = FormErrors.none();
        var kept = form.details(errors).map(details -> keepAvailability.change(cohort, window, details));
        return kept.map(answer -> answered(cohort, window.toString(), answer, form))
                .orElseGet(() -> view(keepAvailability.of(cohort), window.toString(), form, errors));
    }

    @PostMapping("/cohorts/{id}/availability/{window}/remove")
    ModelAndView remove(@PathVariable UUID id, @PathVariable UUID window) {
        keepAvailability.remove(new CohortId(id), window);
        return back(id);
    }

    @PostMapping("/cohorts/{id}/availability/prayers")
    ModelAndView prayers(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        keepAvailability.addPrayers(new CohortId(id), prayer -> page.t(prayer.messageKey()));
        return back(id);
    }

    @PostMapping("/cohorts/{id}/availability/length")
    ModelAndView takes(@PathVariable UUID id, @RequestParam(defaultValue = "") String minutes) {
        var cohort = new CohortId(id);
        keepAvailability.requireKeeping(cohort);
        keepAvailability.takes(
                cohort,
                TypedFields.number(minutes)
                        .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("number-not-read"))));
        return back(id);
    }

    private ModelAndView answered(CohortId cohort, String window, Kept<UUID> kept, WindowForm form) {
        return switch (kept) {
            case Kept.Yes<UUID>(var id) -> back(cohort.value());
            case Kept.No<UUID>(var faults) -> {
                var errors = FormErrors.none();
                faults.forEach(errors::add);
                yield view(keepAvailability.of(cohort), window, form, errors);
            }
        };
    }

    private static ModelAndView view(CohortAvailability here, String window, WindowForm form, FormErrors errors) {
        var view = new ModelAndView(
                "programmes/availability", Map.of("here", here, "window", window, "form", form, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static ModelAndView back(UUID cohort) {
        return new ModelAndView("redirect:/cohorts/" + cohort + "/availability");
    }
}
