package org.sanad.programmes.sessions;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.SessionId;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Making a cohort's plan, and changing its days. */
@Controller
class PlanController {

    private final OpenPlan openPlan;
    private final PlanSessions planSessions;
    private final ChangePlan changePlan;

    PlanController(OpenPlan openPlan, PlanSessions planSessions, ChangePlan changePlan) {
        this.openPlan = openPlan;
        this.planSessions = planSessions;
        this.changePlan = changePlan;
    }

    @GetMapping("/cohorts/{id}/plan")
    ModelAndView show(@PathVariable UUID id) {
        var plan = openPlan.open(new CohortId(id));
        return view(plan, PlanForm.usual(plan.type()), FormErrors.none());
    }

    @PostMapping("/cohorts/{id}/plan")
    ModelAndView make(@PathVariable UUID id, @ModelAttribute("form") PlanForm form) {
        var plan = openPlan.open(new CohortId(id));
        var errors = FormErrors.none();
        var kept = form.request(plan.type(), errors).map(request -> planSessions.plan(plan.cohort(), request));
        if (kept.isPresent() && kept.get() instanceof Kept.No<CohortId>(var faults)) {
            faults.forEach(errors::add);
        }
        return errors.any() ? view(plan, form, errors) : back(plan.cohort());
    }

    @PostMapping("/sessions/{id}/move")
    ModelAndView move(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var session = new SessionId(id);
        var cohort = openPlan.cohortOf(session);
        var time = TypedFields.time(fields.get("time")).orElseThrow(PlanController::unread);
        changePlan.move(session, day(fields), time);
        return back(cohort);
    }

    @PostMapping("/sessions/{id}/cancel")
    ModelAndView cancel(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        var session = new SessionId(id);
        var cohort = openPlan.cohortOf(session);
        changePlan.cancel(session, reason);
        return back(cohort);
    }

    @PostMapping("/cohorts/{id}/sessions")
    ModelAndView add(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var cohort = new CohortId(id);
        openPlan.open(cohort);
        var time = TypedFields.time(fields.get("time")).orElseThrow(PlanController::unread);
        changePlan.add(cohort, day(fields), time);
        return back(cohort);
    }

    private static LocalDate day(Map<String, String> fields) {
        return Optional.ofNullable(fields.get("day")).flatMap(TypedFields::date).orElseThrow(PlanController::unread);
    }

    private static Refused unread() {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of("date-not-read"));
    }

    private static ModelAndView back(CohortId cohort) {
        return new ModelAndView("redirect:/cohorts/" + cohort + "/plan");
    }

    private static ModelAndView view(CohortPlan plan, PlanForm form, FormErrors errors) {
        var view = new ModelAndView("programmes/plan", Map.of("plan", plan, "typed", form.typed(), "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
