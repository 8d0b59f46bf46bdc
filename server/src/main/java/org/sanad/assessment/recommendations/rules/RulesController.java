package org.sanad.assessment.recommendations.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rules in force, and the form that changes one or adds one. */
@Controller
class RulesController {

    private static final String HOME = "/recommendation-rules";

    private final KeepRules keepRules;
    private final Permit permit;

    RulesController(KeepRules keepRules, Permit permit) {
        this.keepRules = keepRules;
        this.permit = permit;
    }

    @GetMapping(HOME)
    ModelAndView list() {
        var set = keepRules.newest();
        return new ModelAndView(
                "assessment/recommendations/rules", Map.of("set", set, "mayChange", keepRules.mayChange()));
    }

    @GetMapping(HOME + "/new")
    ModelAndView blank() {
        permit.require(Permission.DECIDE_RECOMMENDATIONS, Target.mission());
        var typed = Map.of("atLeast", "40", "smallestBase", "5", "most", "3", "inForce", "true");
        return form("", typed, List.of(), keepRules.newest().number(), FormErrors.none());
    }

    @GetMapping(HOME + "/{code}/edit")
    ModelAndView edit(@PathVariable String code) {
        permit.require(Permission.DECIDE_RECOMMENDATIONS, Target.mission());
        var set = keepRules.newest();
        var rule = set.rules().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        var always = rule.always().stream().map(item -> item.choice()).toList();
        return form(code, TypedRule.of(rule), always, set.number(), FormErrors.none());
    }

    @PostMapping(HOME)
    ModelAndView keep(
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") List<String> always,
            @RequestParam(defaultValue = "0") int seen) {
        permit.require(Permission.DECIDE_RECOMMENDATIONS, Target.mission());
        var errors = FormErrors.none();
        var code = TypedText.of(fields.get("changes"));
        var rule = new TypedRule(fields, always).rule(errors);
        if (rule.isEmpty()) {
            return form(code, new HashMap<>(fields), always, seen, errors);
        }
        keepRules.keep(code, rule.get(), seen);
        return new ModelAndView("redirect:" + HOME);
    }

    private static ModelAndView form(
            String code, Map<String, String> typed, List<String> always, int seen, FormErrors errors) {
        var view = new ModelAndView(
                "assessment/recommendations/rule-form",
                Map.of("code", code, "typed", typed, "always", always, "seen", seen, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
