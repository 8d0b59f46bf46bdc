package org.sanad.programmes.activities;

import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.ProjectId;
import org.sanad.shared.Kept;
import org.sanad.shared.Refused;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Activities beside the sessions of a project. */
@Controller
class ActivitiesController {

    private final KeepActivities keepActivities;

    ActivitiesController(KeepActivities keepActivities) {
        this.keepActivities = keepActivities;
    }

    @GetMapping("/projects/{id}/activities")
    ModelAndView show(@PathVariable UUID id) {
        return view(new ProjectId(id), Map.of(), FormErrors.none());
    }

    @PostMapping("/projects/{id}/activities")
    ModelAndView plan(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var project = new ProjectId(id);
        keepActivities.requireKeeping(project);
        var errors = FormErrors.none();
        var kept = new ActivityForm(fields).details(errors).map(details -> keepActivities.plan(project, details));
        if (kept.isPresent() && kept.get() instanceof Kept.No<UUID>(var faults)) {
            faults.forEach(errors::add);
        }
        return errors.any() ? view(project, fields, errors) : back(id);
    }

    @PostMapping("/projects/{id}/activities/{activity}")
    ModelAndView came(@PathVariable UUID id, @PathVariable UUID activity, @RequestParam Map<String, String> fields) {
        var project = new ProjectId(id);
        keepActivities.requireKeeping(project);
        var errors = FormErrors.none();
        var came = new ActivityForm(fields).came(errors);
        if (came.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, errors.all().getFirst().getValue());
        }
        keepActivities.came(project, activity, came.get());
        return back(id);
    }

    private ModelAndView view(ProjectId project, Map<String, String> typed, FormErrors errors) {
        var view = new ModelAndView(
                "programmes/activities", Map.of("here", keepActivities.of(project), "typed", typed, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static ModelAndView back(UUID project) {
        return new ModelAndView("redirect:/projects/" + project + "/activities");
    }
}
