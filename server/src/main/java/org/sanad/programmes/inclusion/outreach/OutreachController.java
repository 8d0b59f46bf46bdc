package org.sanad.programmes.inclusion.outreach;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.ProjectId;
import org.sanad.shared.Kept;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A project's outreach. */
@Controller
class OutreachController {

    private final KeepOutreach keepOutreach;

    OutreachController(KeepOutreach keepOutreach) {
        this.keepOutreach = keepOutreach;
    }

    @GetMapping("/projects/{id}/outreach")
    ModelAndView show(@PathVariable UUID id) {
        return view(new ProjectId(id), new OutreachForm(Map.of(), List.of()), "", FormErrors.none());
    }

    @PostMapping("/projects/{id}/outreach")
    ModelAndView plan(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") List<String> groups) {
        var project = new ProjectId(id);
        keepOutreach.requireKeeping(project);
        var errors = FormErrors.none();
        var form = new OutreachForm(fields, groups);
        form.plan(errors).ifPresent(plan -> keepOutreach.plan(project, plan));
        return errors.any() ? view(project, form, "", errors) : back(id);
    }

    @PostMapping("/projects/{id}/outreach/{outreach}")
    ModelAndView held(@PathVariable UUID id, @PathVariable UUID outreach, @RequestParam Map<String, String> fields) {
        var project = new ProjectId(id);
        keepOutreach.requireKeeping(project);
        var errors = FormErrors.none();
        var form = new OutreachForm(fields, List.of());
        var day = form.heldOn(errors);
        var told = form.told(errors);
        if (!errors.any()
                && keepOutreach.held(project, outreach, day.orElseThrow(), told) instanceof Kept.No<UUID>(var faults)) {
            faults.forEach(errors::add);
        }
        return errors.any() ? view(project, form, outreach.toString(), errors) : back(id);
    }

    /**
     * @param open id of the outreach whose form was sent; empty for the form that plans
     */
    private ModelAndView view(ProjectId project, OutreachForm form, String open, FormErrors errors) {
        var view = new ModelAndView(
                "programmes/outreach",
                Map.of(
                        "here", keepOutreach.of(project),
                        "typed", form.typed(),
                        "groups", form.groups(),
                        "open", open,
                        "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static ModelAndView back(UUID project) {
        return new ModelAndView("redirect:/projects/" + project + "/outreach");
    }
}
