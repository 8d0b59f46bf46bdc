package org.sanad.programmes.outlook;

import java.util.Map;
import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.geography.Places;
import org.sanad.shared.Kept;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedNumber;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the programme wants to begin. */
@Controller
class OutlookController {

    private final PlanExpansion planExpansion;
    private final Places places;
    private final Permit permit;

    OutlookController(PlanExpansion planExpansion, Places places, Permit permit) {
        this.planExpansion = planExpansion;
        this.places = places;
        this.permit = permit;
    }

    @GetMapping("/outlook")
    ModelAndView show(@ModelAttribute(name = "page", binding = false) Page page) {
        return view(Map.of(), FormErrors.none(), page);
    }

    @PostMapping("/outlook")
    ModelAndView plan(
            @RequestParam Map<String, String> fields, @ModelAttribute(name = "page", binding = false) Page page) {
        permit.requireAnywhere(Permission.DECIDE_PROJECTS);
        var errors = FormErrors.none();
        var kept = read(fields, errors).map(planExpansion::plan);
        if (kept.isPresent() && kept.get() instanceof Kept.No<PCode>(var faults)) {
            faults.forEach(errors::add);
        }
        return errors.any() ? view(fields, errors, page) : new ModelAndView("redirect:/outlook");
    }

    @PostMapping("/outlook/given-up")
    ModelAndView giveUp(@RequestParam Map<String, String> fields) {
        permit.requireAnywhere(Permission.DECIDE_PROJECTS);
        var errors = FormErrors.none();
        var area = area(fields, errors);
        var year = TypedFields.number(fields.get("year"));
        area.ifPresent(place -> year.ifPresent(when -> planExpansion.giveUp(place, when)));
        return new ModelAndView("redirect:/outlook");
    }

    private Optional<ExpansionArea> read(Map<String, String> fields, FormErrors errors) {
        var area = area(fields, errors);
        var year = TypedNumber.parse(TypedText.of(fields.get("year"))) instanceof TypedNumber.Understood(var number)
                ? (int) Math.clamp(number, 0, 9999)
                : 0;
        if (year == 0) {
            errors.add("year", planExpansion.year());
        }
        var ground = TypedFields.choice(Ground.class, fields.get("ground"));
        if (ground.isEmpty()) {
            errors.add("ground", Problem.of("choose-one"));
        }
        var words = TypedText.of(fields.get("words"));
        if (words.isEmpty() || words.length() > ExpansionArea.LONGEST) {
            errors.add("words", Problem.of("request-words", ExpansionArea.LONGEST));
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new ExpansionArea(area.orElseThrow(), year, ground.orElseThrow(), words));
    }

    private static Optional<PCode> area(Map<String, String> fields, FormErrors errors) {
        var code = TypedText.of(fields.get("area"));
        if (!PCode.isWellFormed(code)) {
            errors.add("area", Problem.of("choose-one"));
            return Optional.empty();
        }
        return Optional.of(new PCode(code));
    }

    private ModelAndView view(Map<String, String> typed, FormErrors errors, Page page) {
        var here = new OutlookPage(
                planExpansion.all(), permit.allowsAnywhere(Permission.DECIDE_PROJECTS), places, page.texts());
        var view = new ModelAndView("programmes/outlook", Map.of("here", here, "typed", typed, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
