package org.sanad.programmes.printing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.files.StoredFileId;
import org.sanad.files.Upload;
import org.sanad.programmes.SessionId;
import org.sanad.shared.Kept;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A session on paper: its sheet to print before, and the photographs of the signed sheet after. */
@Controller
class SheetController {

    private final PrintSheet printSheet;
    private final KeepScans keepScans;
    private final DescribeSession describeSession;
    private final Papers papers;

    SheetController(PrintSheet printSheet, KeepScans keepScans, DescribeSession describeSession, Papers papers) {
        this.printSheet = printSheet;
        this.keepScans = keepScans;
        this.describeSession = describeSession;
        this.papers = papers;
    }

    @GetMapping("/sessions/{id}/paper")
    ModelAndView paper(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        return paper(new SessionId(id), page, FormErrors.none());
    }

    @GetMapping("/sessions/{id}/sheet")
    ModelAndView sheet(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String in,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var paper = printSheet.sheet(new SessionId(id), papers.texts(in, page));
        return papers.page(paper, page, "/sessions/" + id + "/paper", Map.of());
    }

    @GetMapping("/sessions/{id}/sheet.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String in,
            @ModelAttribute(name = "page", binding = false) Page page) {
        return papers.pdf(printSheet.sheet(new SessionId(id), papers.texts(in, page)));
    }

    @PostMapping("/sessions/{id}/scans")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam Optional<MultipartFile> file,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var session = new SessionId(id);
        return switch (keepScans.add(session, file.map(Upload::of).orElse(Upload.NONE))) {
            case Kept.Yes<StoredFileId> yes -> new ModelAndView("redirect:/sessions/" + id + "/paper");
            case Kept.No<StoredFileId>(var faults) -> {
                var errors = FormErrors.none();
                faults.forEach(errors::add);
                yield paper(session, page, errors);
            }
        };
    }

    @GetMapping("/sessions/{id}/scans/{scan}")
    ResponseEntity<byte[]> open(@PathVariable UUID id, @PathVariable UUID scan) {
        return keepScans.open(new SessionId(id), scan).download();
    }

    @PostMapping("/sessions/{id}/scans/{scan}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID scan) {
        keepScans.remove(new SessionId(id), scan);
        return "redirect:/sessions/" + id + "/paper";
    }

    private ModelAndView paper(SessionId session, Page page, FormErrors errors) {
        var scans = keepScans.of(session);
        var view = new ModelAndView(
                "programmes/printing-session",
                Map.of(
                        "about",
                        describeSession.describe(session, page.texts()),
                        "scans",
                        scans,
                        "mayKeep",
                        keepScans.mayKeep(session),
                        "errors",
                        errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
