package org.sanad.assessment.proofreading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.files.Upload;
import org.sanad.proof.Proof;
import org.sanad.proof.Unreadable;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A file or pasted text in, findings out; kept under a title only where that was asked for. */
@Controller
class ProofreadingController {

    private static final String HOME = "/assessments/proofreading";
    private static final int LONGEST_TITLE = 200;

    private final ReadReports readReports;

    ProofreadingController(ReadReports readReports) {
        this.readReports = readReports;
    }

    @GetMapping(HOME)
    ModelAndView form() {
        return form("", FormErrors.none());
    }

    @PostMapping(HOME)
    ModelAndView read(
            @RequestParam Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String keep) {
        readReports.requireMay();
        var upload = file.filter(one -> !one.isEmpty()).map(Upload::of);
        if (upload.isEmpty() && text.isBlank()) {
            return form(text, new FormErrors().add("file", Problem.of("proof-nothing-to-read")));
        }
        try {
            var proof = upload.isPresent() ? readReports.file(upload.get().content()) : readReports.text(text);
            var title = TypedText.of(upload.map(Upload::name).orElse(""));
            return keep.isEmpty() ? found(title, proof, "") : kept(title, proof);
        } catch (Unreadable e) {
            return form(text, new FormErrors().add("file", problem(e.reason())));
        }
    }

    private ModelAndView kept(String title, Proof proof) {
        var shown = title.isEmpty() ? "–" : title.substring(0, Math.min(title.length(), LONGEST_TITLE));
        return new ModelAndView("redirect:" + HOME + "/" + readReports.keep(shown, proof));
    }

    @GetMapping(HOME + "/{id}")
    ModelAndView show(@PathVariable UUID id) {
        var reading = readReports.kept(id);
        return found(reading.title(), reading.proof(), id.toString());
    }

    @PostMapping(HOME + "/{id}/remove")
    ModelAndView remove(@PathVariable UUID id) {
        readReports.remove(id);
        return new ModelAndView("redirect:" + HOME);
    }

    private static ModelAndView found(String title, Proof proof, String id) {
        return new ModelAndView("assessment/proofread", Map.of("title", title, "proof", proof, "id", id));
    }

    private ModelAndView form(String text, FormErrors errors) {
        var kept = readReports.kept();
        var view = new ModelAndView(
                "assessment/proofreading", Map.of("text", text, "errors", errors, "kept", List.copyOf(kept)));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static Problem problem(Unreadable.Reason reason) {
        return switch (reason) {
            case EMPTY -> Problem.of("proof-empty");
            case TOO_LARGE -> Problem.of("proof-too-large");
            case DAMAGED -> Problem.of("proof-damaged");
            case NO_TEXT -> Problem.of("proof-no-text");
            case NO_PDF_READER -> Problem.of("proof-no-pdf-reader");
            case UNKNOWN_KIND -> Problem.of("proof-unknown-kind");
        };
    }
}
