package org.sanad.assessment.agreement;

import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.RoundId;
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

/** How far coders agree. */
@Controller
class AgreementController {

    private final ResolveDisagreements resolve;

    AgreementController(ResolveDisagreements resolve) {
        this.resolve = resolve;
    }

    @GetMapping("/assessments/{id}/agreement")
    ModelAndView show(@PathVariable UUID id) {
        return view(id, FormErrors.none());
    }

    @PostMapping("/assessments/{id}/agreement")
    ModelAndView decide(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        resolve.round(new RoundId(id));
        var decision = new CodeDecision(
                read(fields, "submission"),
                fields.getOrDefault("path", ""),
                read(fields, "code"),
                fields.getOrDefault("holds", "").equals("true"),
                fields.getOrDefault("reason", "").strip());
        var errors = FormErrors.none();
        resolve.decide(new RoundId(id), decision).ifPresent(problem -> errors.add("reason", problem));
        return errors.any() ? view(id, errors) : new ModelAndView("redirect:/assessments/" + id + "/agreement");
    }

    private ModelAndView view(UUID id, FormErrors errors) {
        var view =
                new ModelAndView("assessment/agreement", Map.of("view", resolve.of(new RoundId(id)), "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static UUID read(Map<String, String> fields, String name) {
        return TypedFields.id(fields.getOrDefault(name, ""))
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("choose-one")));
    }
}
