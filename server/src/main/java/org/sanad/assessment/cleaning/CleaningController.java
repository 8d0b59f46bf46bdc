package org.sanad.assessment.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.reporting.XlsxRenderer;
import org.sanad.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The cleaning log as a page and as a workbook. */
@Controller
class CleaningController {

    private static final int A_PAGE = 100;
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ReadCleaningLog log;

    CleaningController(ReadCleaningLog log) {
        this.log = log;
    }

    @GetMapping("/assessments/{id}/cleaning")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String before,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var round = log.round(new RoundId(id));
        var from = before.matches("\\d{1,9}") ? Long.parseLong(before) : Long.MAX_VALUE;
        return new ModelAndView(
                "assessment/cleaning",
                Map.of(
                        "round",
                        round,
                        "version",
                        log.version(round),
                        "changes",
                        log.of(round, from, A_PAGE, page.texts().language().tag()),
                        "more",
                        A_PAGE));
    }

    @GetMapping("/assessments/{id}/cleaning.xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page)
            throws IOException {
        var round = log.round(new RoundId(id));
        var changes = log.of(
                round,
                Long.MAX_VALUE,
                Integer.MAX_VALUE,
                page.texts().language().tag());
        var out = new ByteArrayOutputStream();
        new XlsxRenderer().render(new CleaningSheet(page.texts()).of(round, log.version(round), changes), out);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(round.code() + "-cleaning-" + log.version(round) + ".xlsx")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(out.toByteArray());
    }
}
