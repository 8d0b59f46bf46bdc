package org.sanad.forms.entry;

import java.util.List;
import java.util.UUID;
import org.sanad.forms.FormId;
import org.sanad.forms.FormTarget;
import org.sanad.forms.FormVersion;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.definitions.ReadForms;
import org.sanad.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Any version of a form to be tried out: a draft before it is published, an old one to see what was asked. */
@Controller
class TryController {

    private final ReadForms readForms;
    private final BesideForm besideForm;
    private final ShowEntry showEntry;

    TryController(ReadForms readForms, BesideForm besideForm, ShowEntry showEntry) {
        this.readForms = readForms;
        this.besideForm = besideForm;
        this.showEntry = showEntry;
    }

    @GetMapping("/forms/{id}/versions/{version}/try")
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable UUID version,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var found = version(id, version);
        var address = "/forms/" + id;
        var base = address + "/versions/" + version + "/try";
        return showEntry.show(
                new EntryPage(found.title(), base, address, page.t("forms.form"), true, "", List.of()), page);
    }

    @GetMapping("/forms/{id}/versions/{version}/try/form.xml")
    ResponseEntity<byte[]> form(@PathVariable UUID id, @PathVariable UUID version) {
        return besideForm.xform(version(id, version));
    }

    @GetMapping("/forms/{id}/versions/{version}/try/media/{name}")
    ResponseEntity<byte[]> media(@PathVariable UUID id, @PathVariable UUID version, @PathVariable String name) {
        return besideForm.file(version(id, version), name, FormTarget.MISSION);
    }

    private FormVersion version(UUID form, UUID version) {
        return readForms.version(new FormId(form), new FormVersionId(version));
    }
}
