package org.sanad.programmes.photographs;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.files.Upload;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.projects.KeepProject;
import org.sanad.shared.Kept;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A project's photographs: the list, each one's record, the form. */
@Controller
class PhotographController {

    private final KeepPhotographs keepPhotographs;
    private final KeepProject keepProject;

    PhotographController(KeepPhotographs keepPhotographs, KeepProject keepProject) {
        this.keepPhotographs = keepPhotographs;
        this.keepProject = keepProject;
    }

    @GetMapping("/projects/{id}/photographs")
    ModelAndView list(@PathVariable UUID id) {
        var project = new ProjectId(id);
        var photographs = keepPhotographs.of(project);
        return new ModelAndView(
                "programmes/photographs", Map.of("project", keepProject.project(project), "photographs", photographs));
    }

    @GetMapping("/projects/{id}/photographs/new")
    ModelAndView blank(@PathVariable UUID id) {
        keepPhotographs.require(new ProjectId(id));
        return form(id, PhotographForm.BLANK, FormErrors.none());
    }

    @PostMapping("/projects/{id}/photographs")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam Optional<MultipartFile> file,
            @ModelAttribute("form") PhotographForm form) {
        var upload = file.map(Upload::of).orElse(Upload.NONE);
        return switch (keepPhotographs.add(new ProjectId(id), upload, form.details())) {
            case Kept.Yes<UUID>(var photograph) ->
                new ModelAndView("redirect:/projects/" + id + "/photographs/" + photograph);
            case Kept.No<UUID>(var faults) -> {
                var errors = FormErrors.none();
                faults.forEach(errors::add);
                yield form(id, form, errors);
            }
        };
    }

    @GetMapping("/projects/{id}/photographs/{photograph}")
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID photograph) {
        var project = new ProjectId(id);
        var shown = keepPhotographs.open(project, photograph);
        return new ModelAndView(
                "programmes/photograph", Map.of("project", keepProject.project(project), "shown", shown));
    }

    @PostMapping("/projects/{id}/photographs/{photograph}/withdraw")
    String withdraw(@PathVariable UUID id, @PathVariable UUID photograph) {
        keepPhotographs.withdraw(new ProjectId(id), photograph);
        return "redirect:/projects/" + id + "/photographs/" + photograph;
    }

    @PostMapping("/projects/{id}/photographs/{photograph}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID photograph) {
        keepPhotographs.remove(new ProjectId(id), photograph);
        return "redirect:/projects/" + id + "/photographs";
    }

    private ModelAndView form(UUID id, PhotographForm form, FormErrors errors) {
        var project = keepProject.project(new ProjectId(id));
        var view = new ModelAndView(
                "programmes/photographs-new", Map.of("project", project, "form", form, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
