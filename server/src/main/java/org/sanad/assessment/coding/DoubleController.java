package org.sanad.assessment.coding;

import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedNumber;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Drawing texts that two people code. */
@Controller
class DoubleController {

    private static final String HOME = "/assessments/{id}/coding/double";
    private static final int ALL = 100;

    private final CodeTexts codeTexts;
    private final DrawTexts drawTexts;

    DoubleController(CodeTexts codeTexts, DrawTexts drawTexts) {
        this.codeTexts = codeTexts;
        this.drawTexts = drawTexts;
    }

    @GetMapping(HOME)
    ModelAndView show(@PathVariable UUID id) {
        return view(id, "20", FormErrors.none());
    }

    @PostMapping(HOME)
    ModelAndView draw(@PathVariable UUID id, @RequestParam(defaultValue = "") String percent) {
        var round = new RoundId(id);
        drawTexts.of(round);
        var errors = FormErrors.none();
        if (TypedNumber.parse(percent) instanceof TypedNumber.Understood(var share) && share >= 1 && share <= ALL) {
            if (codeTexts.drawDoubles(round, (int) share, id.getLeastSignificantBits()) == 0) {
                errors.add("percent", Problem.of("double-none-drawn"));
            }
        } else {
            errors.add("percent", Problem.of("double-percent"));
        }
        return errors.any() ? view(id, percent, errors) : back(id);
    }

    @PostMapping(HOME + "/back")
    ModelAndView giveBack(@PathVariable UUID id) {
        drawTexts.giveBack(new RoundId(id));
        return back(id);
    }

    private ModelAndView view(UUID id, String percent, FormErrors errors) {
        var view = new ModelAndView(
                "assessment/double",
                Map.of("drawn", drawTexts.of(new RoundId(id)), "percent", percent, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/assessments/" + id + "/coding/double");
    }
}
