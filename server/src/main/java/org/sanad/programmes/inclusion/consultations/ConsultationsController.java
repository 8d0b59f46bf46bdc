package org.sanad.programmes.inclusion.consultations;

import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.ProjectId;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What people with disabilities said of a project. */
@Controller
class ConsultationsController {

    private final KeepConsultations keepConsultations;

    ConsultationsController(KeepConsultations keepConsultations) {
        this.keepConsultations = keepConsultations;
    }

    @GetMapping("/projects/{id}/consultations")
    ModelAndView show(@PathVariable UUID id) {
        return view(new ProjectId(id), Map.of(), FormErrors.none());
    }

    @PostMapping("/projects/{id}/consultations")
    ModelAndView record(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var project = new ProjectId(id);
        keepConsultations.requireKeeping(project);
        var errors = FormErrors.none();
        var kept =
                new ConsultationForm(fields).details(errors).map(details -> keepConsultations.record(project, details));
        if (kept.isPresent() && kept.get() instanceof Kept.No<UUID>(var faults)) {
            faults.forEach(errors::add);
        }
        return errors.any() ? view(project, fields, errors) : back(id);
    }

    @PostMapping("/projects/{id}/consultations/{consultation}")
    ModelAndView adjusted(
            @PathVariable UUID id, @PathVariable UUID consultation, @RequestParam Map<String, String> fields) {
        var project = new ProjectId(id);
        keepConsultations.requireKeeping(project);
        var day = TypedFields.date(fields.get("adjustedOn"))
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("date-not-read")));
        keepConsultations.adjusted(project, consultation, TypedText.of(fields.get("adjustment")), day);
        return back(id);
    }

    private ModelAndView view(ProjectId project, Map<String, String> typed, FormErrors errors) {
        var view = new ModelAndView(
                "programmes/consultations",
                Map.of("here", keepConsultations.of(project), "typed", typed, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static ModelAndView back(UUID project) {
        return new ModelAndView("redirect:/projects/" + project + "/consultations");
    }
}
