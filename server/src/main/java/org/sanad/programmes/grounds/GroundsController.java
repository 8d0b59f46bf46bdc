package org.sanad.programmes.grounds;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.evidence.TypedEvidence;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Why a project began. */
@Controller
class GroundsController {

    private final OpenGrounds openGrounds;
    private final TypedEvidence typedEvidence;
    private final ProgrammePermit permit;

    GroundsController(OpenGrounds openGrounds, TypedEvidence typedEvidence, ProgrammePermit permit) {
        this.openGrounds = openGrounds;
        this.typedEvidence = typedEvidence;
        this.permit = permit;
    }

    @GetMapping("/projects/{id}/grounds")
    ModelAndView show(@PathVariable UUID id) {
        return view(new ProjectId(id), Map.of(), FormErrors.none());
    }

    @PostMapping("/projects/{id}/evidence")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam Optional<MultipartFile> file) {
        var project = new ProjectId(id);
        permit.require(Permission.REQUEST_PROJECTS, project);
        var justified = OpenGrounds.justified(openGrounds.project(project));
        var errors = typedEvidence.add(justified, fields, file);
        return errors.any() ? view(project, fields, errors) : new ModelAndView("redirect:/projects/" + id + "/grounds");
    }

    private ModelAndView view(ProjectId id, Map<String, String> typed, FormErrors errors) {
        var here = openGrounds.of(openGrounds.project(id));
        var view = new ModelAndView("programmes/grounds", Map.of("here", here, "typed", typed, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
