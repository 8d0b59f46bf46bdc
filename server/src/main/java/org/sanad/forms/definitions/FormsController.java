package org.sanad.forms.definitions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.files.Upload;
import org.sanad.forms.FormId;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.sanad.shared.Problem;
import org.sanad.web.FormErrors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The list of forms, one form's page, and a new spreadsheet. */
@Controller
class FormsController {

    private final ReadForms readForms;
    private final UploadForm uploadForm;
    private final FormVersions versions;
    private final Permit permit;

    FormsController(ReadForms readForms, UploadForm uploadForm, FormVersions versions, Permit permit) {
        this.readForms = readForms;
        this.uploadForm = uploadForm;
        this.versions = versions;
        this.permit = permit;
    }

    @GetMapping("/forms")
    ModelAndView list() {
        return new ModelAndView(
                "forms/forms",
                Map.of(
                        "forms", readForms.all(),
                        "mayDesign", permit.allows(Permission.DESIGN_FORMS, Target.mission()),
                        "maySeeAnswers", permit.allowsAnywhere(Permission.SEE_ANSWERS)));
    }

    @GetMapping("/forms/new")
    ModelAndView blank() {
        uploadForm.require();
        return faulty(new Uploaded.Faulty("", List.of()), FormErrors.none());
    }

    @PostMapping("/forms")
    ModelAndView upload(@RequestParam Optional<MultipartFile> file) {
        uploadForm.require();
        return switch (uploadForm.upload(file.map(Upload::of).orElse(Upload.NONE))) {
            case Uploaded.Draft(var form, var findings) -> new ModelAndView("redirect:/forms/" + form);
            case Uploaded.Faulty faulty -> faulty(faulty, new FormErrors().add("file", Problem.of("form-faulty")));
            case Uploaded.Unfit(var problem) ->
                faulty(new Uploaded.Faulty("", List.of()), new FormErrors().add("file", problem));
        };
    }

    @GetMapping("/forms/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("forms/form", Map.of("view", readForms.view(new FormId(id))));
    }

    @GetMapping("/forms/{id}/versions/{version}/source")
    ResponseEntity<byte[]> source(@PathVariable UUID id, @PathVariable UUID version) {
        var found = readForms.version(new FormId(id), new FormVersionId(version));
        return download(found.sourceName(), versions.source(found.versionId()));
    }

    @GetMapping("/forms/{id}/versions/{version}/xform")
    ResponseEntity<byte[]> xform(@PathVariable UUID id, @PathVariable UUID version) {
        var found = readForms.version(new FormId(id), new FormVersionId(version));
        return download("form.xml", versions.xform(found.versionId()));
    }

    private static ResponseEntity<byte[]> download(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    private static ModelAndView faulty(Uploaded.Faulty faulty, FormErrors errors) {
        var view = new ModelAndView("forms/form-new", Map.of("faulty", faulty, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
