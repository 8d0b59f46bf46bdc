package org.sanad.programmes.participantlist;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanad.geography.Places;
import org.sanad.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a list is checked, saved or given up. */
@Controller
class ImportController {

    static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final KeepList keepList;
    private final SaveList saveList;
    private final ImportPermit permit;
    private final Places places;

    ImportController(KeepList keepList, SaveList saveList, ImportPermit permit, Places places) {
        this.keepList = keepList;
        this.saveList = saveList;
        this.permit = permit;
        this.places = places;
    }

    @GetMapping("/import/template.xlsx")
    ResponseEntity<byte[]> template(@ModelAttribute("page") Page page) {
        permit.requireAnywhere();
        return file(new ListSheets(page.texts()).template(), page.t("participantlist.sheet.people"));
    }

    @GetMapping("/import/{id}")
    ModelAndView preview(@PathVariable UUID id, @ModelAttribute("page") Page page) {
        if (keepList.draft(id).outcome().isPresent()) {
            return new ModelAndView("redirect:/import/" + id + "/result");
        }
        var list = keepList.preview(id, language(page));
        return new ModelAndView(
                "programmes/import-preview", Map.of("list", new ShowList(page.texts(), places).page(list)));
    }

    @GetMapping("/import/{id}/faulty.xlsx")
    ResponseEntity<byte[]> faulty(@PathVariable UUID id, @ModelAttribute("page") Page page) {
        var list = keepList.preview(id, language(page));
        return file(new ListSheets(page.texts()).faulty(list), page.t("participantlist.sheet.faulty"));
    }

    @PostMapping("/import/{id}/decide")
    ModelAndView decide(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        keepList.decide(id, form);
        return new ModelAndView("redirect:/import/" + id);
    }

    @PostMapping("/import/{id}/cancel")
    ModelAndView cancel(@PathVariable UUID id) {
        keepList.cancel(id);
        return new ModelAndView("redirect:/import");
    }

    @PostMapping("/import/{id}")
    ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        saveList.save(id, form);
        return new ModelAndView("redirect:/import/" + id + "/result");
    }

    @GetMapping("/import/{id}/result")
    ModelAndView result(@PathVariable UUID id) {
        var draft = keepList.draft(id);
        var saved = draft.outcome().orElseThrow(KeepList::gone);
        return new ModelAndView(
                "programmes/import-result",
                Map.of("saved", saved, "cohort", draft.cohort().value().toString()));
    }

    private static Locale language(Page page) {
        return Locale.forLanguageTag(page.texts().language().tag());
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name + ".xlsx", java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
