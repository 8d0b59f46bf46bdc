package org.sanad.assessment.reports;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.reports.compose.ComposeReport;
import org.sanad.assessment.reports.content.ReportContent;
import org.sanad.reporting.formats.Format;
import org.sanad.reporting.formats.RenderDocument;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Page;
import org.sanad.web.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reports as files: drafts for those who write them, editions for those they were published for. */
@Controller
class ReportFileController {

    private final AssembleDraft assembleDraft;
    private final PublishReport publishReport;
    private final RenderDocument render;
    private final MessageCatalogue catalogue;

    ReportFileController(
            AssembleDraft assembleDraft,
            PublishReport publishReport,
            RenderDocument render,
            MessageCatalogue catalogue) {
        this.assembleDraft = assembleDraft;
        this.publishReport = publishReport;
        this.render = render;
        this.catalogue = catalogue;
    }

    @GetMapping("/assessments/{id}/reports/{report}/draft/{format}")
    ResponseEntity<byte[]> draft(
            @PathVariable UUID id,
            @PathVariable UUID report,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String in,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var content = assembleDraft.of(new RoundId(id), report).content();
        return file(content, format, texts(in, page));
    }

    @GetMapping("/assessments/{id}/reports/{report}/editions/{number}/{format}")
    ResponseEntity<byte[]> edition(
            @PathVariable UUID id,
            @PathVariable UUID report,
            @PathVariable String number,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String in,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var content = publishReport.edition(new RoundId(id), report, number(number));
        return file(content, format, texts(in, page));
    }

    /** No edition has the number 0, so that what is no number finds nothing. */
    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private Texts texts(String language, Page page) {
        return Language.of(language)
                .map(chosen -> new Texts(catalogue, chosen, page.texts().digits()))
                .orElse(page.texts());
    }

    private ResponseEntity<byte[]> file(ReportContent content, String ending, Texts texts) {
        var format =
                Format.of(ending).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        var document = new ComposeReport(content, texts).document();
        var which = content.isDraft() ? "draft" : Integer.toString(content.edition());
        var name = content.about().code() + "-" + which + "-" + texts.language().tag() + "." + format.ending();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(render.render(document, format));
    }
}
