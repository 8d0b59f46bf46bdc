package org.sanad.programmes.inclusion.accommodations;

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

/** What the people of a cohort need, promised and given. */
@Controller
class AccommodationsController {

    private final KeepAccommodations keepAccommodations;

    AccommodationsController(KeepAccommodations keepAccommodations) {
        this.keepAccommodations = keepAccommodations;
    }

    @GetMapping("/cohorts/{id}/accommodations")
    ModelAndView show(@PathVariable UUID id) {
        return view(new CohortId(id), Map.of(), FormErrors.none());
    }

    @PostMapping("/cohorts/{id}/accommodations")
    ModelAndView promise(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var cohort = new CohortId(id);
        keepAccommodations.requireKeeping(cohort);
        var errors = FormErrors.none();
        var kept = new AccommodationForm(fields)
                .details(errors)
                .map(promised -> keepAccommodations.promise(cohort, promised));
        if (kept.isPresent() && kept.get() instanceof Kept.No<UUID>(var faults)) {
            faults.forEach(errors::add);
        }
        return errors.any() ? view(cohort, fields, errors) : back(id);
    }

    @PostMapping("/cohorts/{id}/accommodations/{accommodation}")
    ModelAndView step(
            @PathVariable UUID id, @PathVariable UUID accommodation, @RequestParam Map<String, String> fields) {
        var cohort = new CohortId(id);
        keepAccommodations.requireKeeping(cohort);
        var step = TypedFields.choice(Step.class, fields.get("step"))
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("accommodation-step")));
        var day = TypedFields.date(fields.get("day"))
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("date-not-read")));
        keepAccommodations.step(cohort, accommodation, step, day);
        return back(id);
    }

    @PostMapping("/cohorts/{id}/wishes")
    ModelAndView wish(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var cohort = new CohortId(id);
        keepAccommodations.requireKeeping(cohort);
        var errors = FormErrors.none();
        var facilitator = TypedFields.choice(FacilitatorWish.class, fields.get("facilitator"));
        var setting = TypedFields.choice(Setting.class, fields.get("setting"));
        if (facilitator.isEmpty() || setting.isEmpty()) {
            errors.add(facilitator.isEmpty() ? "facilitator" : "setting", Problem.of("wish-choice"));
            return view(cohort, fields, errors);
        }
        var wish = new Wish(TypedFields.id(fields.get("who")), facilitator.get(), setting.get());
        keepAccommodations.wish(cohort, wish);
        return back(id);
    }

    private ModelAndView view(CohortId cohort, Map<String, String> typed, FormErrors errors) {
        var view = new ModelAndView(
                "programmes/accommodations",
                Map.of("needs", keepAccommodations.read(cohort), "typed", typed, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static ModelAndView back(UUID cohort) {
        return new ModelAndView("redirect:/cohorts/" + cohort + "/accommodations");
    }
}
