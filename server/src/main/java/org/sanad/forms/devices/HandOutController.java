package org.sanad.forms.devices;

import java.util.Map;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.forms.FormId;
import org.sanad.forms.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a form is in use. */
@Controller
class HandOutController {

    private final HandOutForm handOutForm;
    private final ReachedTargets targets;
    private final Forms forms;

    HandOutController(HandOutForm handOutForm, ReachedTargets targets, Forms forms) {
        this.handOutForm = handOutForm;
        this.targets = targets;
        this.forms = forms;
    }

    @GetMapping("/forms/{id}/hand-out")
    ModelAndView show(@PathVariable UUID id) {
        var form = new FormId(id);
        var assignments = handOutForm.of(form);
        return new ModelAndView(
                "forms/hand-out",
                Map.of(
                        "form", forms.get(form),
                        "assignments", assignments,
                        "targets", targets.of(Permission.HAND_OUT_FORMS)));
    }

    @PostMapping("/forms/{id}/hand-out")
    String assign(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "false") boolean back) {
        handOutForm.assign(new FormId(id), target);
        var here = "/forms/" + id + "/hand-out";
        return "redirect:" + (back ? targets.page(target, here) : here);
    }

    @PostMapping("/forms/hand-outs/{assignment}/end")
    String end(@PathVariable UUID assignment) {
        return "redirect:/forms/" + handOutForm.end(assignment) + "/hand-out";
    }
}
