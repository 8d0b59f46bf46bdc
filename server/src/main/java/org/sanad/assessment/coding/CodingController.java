package org.sanad.assessment.coding;

import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.texts.TextPages;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The texts of a round, and coding one of them. */
@Controller
class CodingController {

    private final ReadCoding read;
    private final CodeTexts codeTexts;

    CodingController(ReadCoding read, CodeTexts codeTexts) {
        this.read = read;
        this.codeTexts = codeTexts;
    }

    @GetMapping("/assessments/{id}/coding")
    ModelAndView list(
            @PathVariable UUID id,
            @RequestParam(name = "page", defaultValue = "1") String number,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var round = read.round(new RoundId(id));
        var lines = read.list(round.id(), page.texts().language().tag());
        return new ModelAndView(
                "assessment/coding",
                Map.of(
                        "round",
                        round,
                        "lines",
                        lines,
                        "pager",
                        TextPages.of(number, lines.size(), "/assessments/" + id + "/coding")));
    }

    @GetMapping("/assessments/{id}/coding/{submission}")
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable UUID submission,
            @RequestParam(defaultValue = "") String path,
            @ModelAttribute(name = "page", binding = false) Page page) {
        return view(id, submission, path, FormErrors.none(), page);
    }

    @PostMapping("/assessments/{id}/coding/{submission}")
    ModelAndView code(
            @PathVariable UUID id,
            @PathVariable UUID submission,
            @RequestParam(defaultValue = "") String path,
            Chosen chosen,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var errors = FormErrors.none();
        codeTexts.code(new RoundId(id), submission, path, chosen).ifPresent(problem -> errors.add("code", problem));
        return errors.any()
                ? view(id, submission, path, errors, page)
                : new ModelAndView("redirect:" + address(id, submission, path));
    }

    @PostMapping("/assessments/{id}/coding/{submission}/remove/{span}")
    String remove(
            @PathVariable UUID id,
            @PathVariable UUID submission,
            @PathVariable UUID span,
            @RequestParam(defaultValue = "") String path) {
        codeTexts.remove(new RoundId(id), submission, path, span);
        return "redirect:" + address(id, submission, path);
    }

    @PostMapping("/assessments/{id}/coding/{submission}/done")
    String done(@PathVariable UUID id, @PathVariable UUID submission, @RequestParam(defaultValue = "") String path) {
        codeTexts.done(new RoundId(id), submission, path);
        return "redirect:/assessments/" + id + "/coding";
    }

    private ModelAndView view(UUID id, UUID submission, String path, FormErrors errors, Page page) {
        var view = new ModelAndView(
                "assessment/text",
                Map.of(
                        "view",
                        read.open(
                                new RoundId(id),
                                submission,
                                path,
                                page.texts().language().tag()),
                        "errors",
                        errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static String address(UUID id, UUID submission, String path) {
        return UriComponentsBuilder.fromPath("/assessments/" + id + "/coding/" + submission)
                .queryParam("path", "{path}")
                .build(path)
                .toString();
    }
}
