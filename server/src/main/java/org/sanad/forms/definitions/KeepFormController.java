package org.sanad.forms.definitions;

import java.util.Optional;
import java.util.UUID;
import org.sanad.files.Upload;
import org.sanad.forms.FormId;
import org.sanad.forms.FormVersionId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What becomes of a form. */
@Controller
class KeepFormController {

    private final KeepForm keepForm;

    KeepFormController(KeepForm keepForm) {
        this.keepForm = keepForm;
    }

    @PostMapping("/forms/{id}/publish")
    String publish(@PathVariable UUID id) {
        keepForm.publish(new FormId(id));
        return page(id);
    }

    @PostMapping("/forms/{id}/discard")
    String discard(@PathVariable UUID id) {
        keepForm.discardDraft(new FormId(id));
        return page(id);
    }

    @PostMapping("/forms/{id}/settings")
    String set(
            @PathVariable UUID id, @RequestParam Optional<String> open, @RequestParam Optional<String> confidential) {
        keepForm.set(new FormId(id), open.isPresent(), confidential.isPresent());
        return page(id);
    }

    @PostMapping("/forms/{id}/versions/{version}/files")
    String addFile(
            @PathVariable UUID id,
            @PathVariable UUID version,
            @RequestParam(defaultValue = "") String name,
            @RequestParam Optional<MultipartFile> file) {
        keepForm.addFile(
                new FormId(id),
                new FormVersionId(version),
                name,
                file.map(Upload::of).orElse(Upload.NONE));
        return page(id);
    }

    private static String page(UUID id) {
        return "redirect:/forms/" + id;
    }
}
