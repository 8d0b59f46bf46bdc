package org.sanad.assessment.matrix;

import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Codes by group, and the coded words as a file. */
@Controller
class MatrixController {

    private final ReadMatrix read;

    MatrixController(ReadMatrix read) {
        this.read = read;
    }

    @GetMapping("/assessments/{id}/codes-by-group")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var round = read.round(new RoundId(id));
        return new ModelAndView(
                "assessment/codes-by-group",
                Map.of(
                        "round",
                        round,
                        "undecided",
                        read.undecided(round.id()),
                        "matrices",
                        read.of(round.id(), page.texts().language().tag())));
    }

    @GetMapping("/assessments/{id}/coded-words.csv")
    ResponseEntity<byte[]> spans(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var round = read.round(new RoundId(id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(round.code() + "-coded-words.csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(read.spans(round.id(), page.texts().language().tag()).bytes());
    }
}
