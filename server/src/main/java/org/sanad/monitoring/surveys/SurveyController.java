package org.sanad.monitoring.surveys;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sanad.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was published of assessments and what their interviews say, side by side. */
@Controller
class SurveyController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ReconcileAnswers reconcile;

    SurveyController(ReconcileAnswers reconcile) {
        this.reconcile = reconcile;
    }

    @GetMapping(SurveyPage.PATH)
    ModelAndView show(
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        return new ModelAndView("monitoring/surveys", Map.of("surveys", read(fields, page)));
    }

    @GetMapping(SurveyPage.PATH + ".xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        return file(new SurveySheet(read(fields, page)).xlsx(), XLSX, "xlsx");
    }

    @GetMapping(SurveyPage.PATH + ".csv")
    ResponseEntity<byte[]> csv(
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        return file(new SurveySheet(read(fields, page)).csv().getBytes(StandardCharsets.UTF_8), CSV, "csv");
    }

    private SurveyPage read(MultiValueMap<String, String> fields, Page page) {
        return new SurveyPage(
                reconcile.all(),
                new SurveyFilter(
                        typed(fields, "round"),
                        typed(fields, "section"),
                        typed(fields, "method"),
                        typed(fields, "fate")),
                page.texts());
    }

    private static String typed(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String ending) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("sanad-published-assessments." + ending)
                                .build()
                                .toString())
                .body(content);
    }
}
