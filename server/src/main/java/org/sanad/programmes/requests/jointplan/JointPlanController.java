package org.sanad.programmes.requests.jointplan;

import java.util.Map;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.programmes.requests.RequestPermit;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes the joint plan, and agrees on it for a team. */
@Controller
class JointPlanController {

    private final PlanTogether planTogether;
    private final RequestPermit permit;

    JointPlanController(PlanTogether planTogether, RequestPermit permit) {
        this.planTogether = planTogether;
        this.permit = permit;
    }

    @PostMapping("/requests/{id}/plan")
    ModelAndView write(@PathVariable UUID id, @RequestParam(defaultValue = "") String plan) {
        planTogether.write(id, TypedText.of(plan));
        return back(id);
    }

    @PostMapping("/requests/{id}/plan/agreement")
    ModelAndView agree(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        permit.require(Permission.REQUEST_PROJECTS, id);
        var team = TypedFields.choice(Team.class, fields.get("team"))
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("choose-one")));
        var day = TypedFields.date(fields.get("agreedOn"))
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("date-not-read")));
        planTogether.agree(id, team, day);
        return back(id);
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/requests/" + id);
    }
}
