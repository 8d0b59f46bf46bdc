package org.sanad.forms.review.submission;

import java.util.Map;
import java.util.UUID;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.handover.Handovers;
import org.sanad.forms.review.AnswerJson;
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

/** One submission, its bytes and its files. */
@Controller
class SubmissionController {

    private final ReadSubmissionPage readSubmissionPage;
    private final OpenSubmission openSubmission;
    private final AnswerJson json;
    private final Handovers handovers;

    SubmissionController(
            ReadSubmissionPage readSubmissionPage,
            OpenSubmission openSubmission,
            AnswerJson json,
            Handovers handovers) {
        this.readSubmissionPage = readSubmissionPage;
        this.openSubmission = openSubmission;
        this.json = json;
        this.handovers = handovers;
    }

    @GetMapping("/submissions/{id}")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var view = readSubmissionPage.view(new SubmissionId(id), page.texts(), json);
        return new ModelAndView(
                "forms/review/submission", Map.of("view", view, "handovers", handovers.of(new SubmissionId(id))));
    }

    @GetMapping("/submissions/{id}/versions/{number}/xml")
    ResponseEntity<byte[]> xml(@PathVariable UUID id, @PathVariable String number) {
        var version = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id + "-" + version + ".xml")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(openSubmission.xml(new SubmissionId(id), version));
    }

    @GetMapping("/submissions/{id}/files/{name}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String name) {
        return openSubmission.file(new SubmissionId(id), name).picture();
    }
}
