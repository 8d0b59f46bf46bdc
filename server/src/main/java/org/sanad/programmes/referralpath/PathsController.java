package org.sanad.programmes.referralpath;

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

/** Where a project leads people on. */
@Controller
class PathsController {

    private final KeepPaths keepPaths;

    PathsController(KeepPaths keepPaths) {
        this.keepPaths = keepPaths;
    }

    @GetMapping("/projects/{id}/referral-path")
    ModelAndView show(@PathVariable UUID id) {
        return view(new ProjectId(id), Map.of(), FormErrors.none());
    }

    @PostMapping("/projects/{id}/referral-path")
    ModelAndView add(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var project = new ProjectId(id);
        keepPaths.requireKeeping(project);
        var errors = FormErrors.none();
        var form = new PathForm(fields);
        var details = form.details(errors);
        var kept = form.check(errors).flatMap(first -> details.map(way -> keepPaths.add(project, way, first)));
        if (kept.isPresent() && kept.get() instanceof Kept.No<UUID>(var faults)) {
            faults.forEach(errors::add);
        }
        return errors.any() ? view(project, fields, errors) : back(id);
    }

    @PostMapping("/projects/{id}/referral-path/{path}")
    ModelAndView check(@PathVariable UUID id, @PathVariable UUID path, @RequestParam Map<String, String> fields) {
        var project = new ProjectId(id);
        keepPaths.requireKeeping(project);
        var errors = FormErrors.none();
        var check = new PathForm(fields).check(errors);
        if (check.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, errors.all().getFirst().getValue());
        }
        keepPaths.check(project, path, check.get());
        return back(id);
    }

    private ModelAndView view(ProjectId project, Map<String, String> typed, FormErrors errors) {
        var view = new ModelAndView(
                "programmes/referralpath", Map.of("here", keepPaths.of(project), "typed", typed, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/projects/" + id + "/referral-path");
    }
}
