package org.sanad.assessment.codebook;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The codebook of a round, and one of its codes. */
@Controller
class CodebookController {

    private final KeepCodebook keepCodebook;

    CodebookController(KeepCodebook keepCodebook) {
        this.keepCodebook = keepCodebook;
    }

    @GetMapping("/assessments/{id}/codebook")
    ModelAndView show(@PathVariable UUID id) {
        var round = keepCodebook.round(new RoundId(id));
        return new ModelAndView(
                "assessment/codebook", Map.of("round", round, "codebook", keepCodebook.codebook(round.id())));
    }

    @GetMapping("/assessments/{id}/codebook.qdc")
    ResponseEntity<byte[]> qdc(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var round = keepCodebook.round(new RoundId(id));
        var files = new CodebookFiles(
                keepCodebook.codebook(round.id()), page.texts().language().tag());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(round.code() + "-codebook.qdc")
                                .build()
                                .toString())
                .body(files.qdc().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/assessments/{id}/codebook/new")
    ModelAndView blank(@PathVariable UUID id, @RequestParam(defaultValue = "") String parent) {
        return form(id, Optional.empty(), new TypedCode(Map.of("parent", parent)), FormErrors.none());
    }

    @PostMapping("/assessments/{id}/codebook")
    ModelAndView add(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var errors = FormErrors.none();
        keepCodebook.add(new RoundId(id), new TypedCode(fields), errors);
        return answer(id, Optional.empty(), new TypedCode(fields), errors);
    }

    @GetMapping("/assessments/{id}/codebook/{code}")
    ModelAndView edit(@PathVariable UUID id, @PathVariable UUID code) {
        var found = keepCodebook.code(new RoundId(id), code);
        return form(id, Optional.of(code), TypedCode.of(found), FormErrors.none());
    }

    @PostMapping("/assessments/{id}/codebook/{code}")
    ModelAndView change(@PathVariable UUID id, @PathVariable UUID code, @RequestParam Map<String, String> fields) {
        var errors = FormErrors.none();
        keepCodebook.change(new RoundId(id), code, new TypedCode(fields), errors);
        return answer(id, Optional.of(code), new TypedCode(fields), errors);
    }

    private ModelAndView answer(UUID round, Optional<UUID> code, TypedCode typed, FormErrors errors) {
        return errors.any()
                ? form(round, code, typed, errors)
                : new ModelAndView("redirect:/assessments/" + round + "/codebook");
    }

    private ModelAndView form(UUID round, Optional<UUID> code, TypedCode typed, FormErrors errors) {
        var model = new HashMap<String, Object>();
        model.put("address", "/assessments/" + round + "/codebook");
        model.put("code", code.map(UUID::toString).orElse(""));
        model.put("codebook", keepCodebook.codebook(new RoundId(round)));
        model.put("typed", typed);
        model.put("errors", errors);
        var view = new ModelAndView("assessment/code", model);
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
