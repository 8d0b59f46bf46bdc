package org.sanad.programmes.allowances;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.geography.Places;
import org.sanad.shared.Kept;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedText;
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

/** Transport to sessions: all places, and one place. */
@Controller
class TransportController {

    private final KeepAllowances keepAllowances;
    private final Places places;

    TransportController(KeepAllowances keepAllowances, Places places) {
        this.keepAllowances = keepAllowances;
        this.places = places;
    }

    @GetMapping("/transport")
    ModelAndView list(
            @RequestParam(defaultValue = "") String area, @ModelAttribute(name = "page", binding = false) Page page) {
        var all = keepAllowances.all();
        if (!area.isEmpty()) {
            return new ModelAndView("redirect:/transport/" + pcode(area));
        }
        return new ModelAndView(
                "programmes/transports", Map.of("transports", new TransportsPage(all, places, page.texts())));
    }

    @GetMapping("/transport/{pcode}")
    ModelAndView show(@PathVariable String pcode, @ModelAttribute(name = "page", binding = false) Page page) {
        return view(pcode(pcode), Map.of(), FormErrors.none(), page);
    }

    @PostMapping("/transport/{pcode}/cost")
    ModelAndView cost(
            @PathVariable String pcode,
            @RequestParam Map<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var area = pcode(pcode);
        keepAllowances.requireSetting(area);
        var errors = FormErrors.none();
        var kept = new CostForm(fields).details(errors).map(cost -> keepAllowances.record(area, cost));
        return answered(area, fields, kept, errors, page);
    }

    @PostMapping("/transport/{pcode}/support")
    ModelAndView support(
            @PathVariable String pcode,
            @RequestParam Map<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var area = pcode(pcode);
        keepAllowances.requireSetting(area);
        var errors = FormErrors.none();
        var kept = new SupportForm(fields).details(errors).map(decision -> keepAllowances.decide(area, decision));
        return answered(area, fields, kept, errors, page);
    }

    private ModelAndView answered(
            PCode area, Map<String, String> fields, Optional<Kept<UUID>> kept, FormErrors errors, Page page) {
        if (kept.isPresent() && kept.get() instanceof Kept.No<UUID>(var faults)) {
            faults.forEach(errors::add);
        }
        return errors.any() ? view(area, fields, errors, page) : new ModelAndView("redirect:/transport/" + area);
    }

    private ModelAndView view(PCode area, Map<String, String> typed, FormErrors errors, Page page) {
        var here = keepAllowances.at(area);
        var names = new TransportsPage(List.of(here), places, page.texts());
        var view = new ModelAndView(
                "programmes/transport", Map.of("here", here, "names", names, "typed", typed, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static PCode pcode(String typed) {
        var code = TypedText.of(typed);
        if (!PCode.isWellFormed(code)) {
            throw new Refused(Refused.Kind.NOT_FOUND, Problem.of("no-such-place"));
        }
        return new PCode(code);
    }
}
