package org.sanad.forms.definitions;

import org.sanad.files.Upload;
import org.sanad.forms.starters.StarterForm;
import org.sanad.forms.starters.StarterWorkbook;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The forms that come with Sanad: taken as they are, or as spreadsheets to be changed. */
@Controller
class StartersController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final UploadForm uploadForm;

    StartersController(UploadForm uploadForm) {
        this.uploadForm = uploadForm;
    }

    @GetMapping("/forms/starters/{starter}.xlsx")
    ResponseEntity<byte[]> spreadsheet(@PathVariable String starter) {
        uploadForm.require();
        var form = found(starter);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(form.id() + ".xlsx")
                                .build()
                                .toString())
                .body(StarterWorkbook.xlsx(form));
    }

    /** @throws Refused where this version of it is here already */
    @PostMapping("/forms/starters/{starter}")
    String take(@PathVariable String starter) {
        uploadForm.require();
        var form = found(starter);
        return switch (uploadForm.upload(new Upload(form.fileName(), form.bytes()))) {
            case Uploaded.Draft(var id, var findings) -> "redirect:/forms/" + id;
            case Uploaded.Unfit(var problem) -> throw new Refused(Refused.Kind.CONFLICT, problem);
            case Uploaded.Faulty faulty ->
                throw new IllegalStateException("A shipped form is faulty: " + faulty.findings());
        };
    }

    private static StarterForm found(String starter) {
        return StarterForm.of(starter)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }
}
