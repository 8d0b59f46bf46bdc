package org.sanad.forms.entry;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.forms.FormId;
import org.sanad.forms.starters.StarterForm;
import org.sanad.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A form to be filled in by somebody signed in. */
@Controller
class FillController {

    private final FillForm fillForm;
    private final BesideForm besideForm;
    private final ShowEntry showEntry;

    FillController(FillForm fillForm, BesideForm besideForm, ShowEntry showEntry) {
        this.fillForm = fillForm;
        this.besideForm = besideForm;
        this.showEntry = showEntry;
    }

    @GetMapping("/forms/{id}/fill")
    ModelAndView fill(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var version = fillForm.version(new FormId(id));
        var title = StarterForm.titleOf(fillForm.form(new FormId(id)), page);
        var address = "/forms/" + id;
        var targets = fillForm.targets(version);
        if (targets.isEmpty()) {
            return new ModelAndView("forms/not-in-use", Map.of("title", title, "back", address));
        }
        return showEntry.show(
                new EntryPage(title, address + "/fill", address, page.t("forms.form"), false, "", targets), page);
    }

    @GetMapping("/forms/{id}/fill/form.xml")
    ResponseEntity<byte[]> form(@PathVariable UUID id) {
        return besideForm.xform(fillForm.version(new FormId(id)));
    }

    @GetMapping("/forms/{id}/fill/media/{name}")
    ResponseEntity<byte[]> media(
            @PathVariable UUID id, @PathVariable String name, @RequestParam(name = "for") Optional<String> target) {
        var form = fillForm.form(new FormId(id));
        return besideForm.file(fillForm.version(form.formId()), name, fillForm.target(form, target));
    }
}
