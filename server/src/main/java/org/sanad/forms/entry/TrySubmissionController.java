package org.sanad.forms.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.sanad.forms.FormId;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.Forms;
import org.sanad.forms.definitions.ReadForms;
import org.sanad.forms.openrosa.parts.ReadParts;
import org.sanad.forms.submissions.SentForm;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody filled in to try a version out: read as any other, and not kept. */
@RestController
class TrySubmissionController implements TakesAnswers {

    private final ReadForms readForms;
    private final Forms forms;
    private final ReadParts readParts;
    private final AnswerBrowser answerBrowser;

    TrySubmissionController(ReadForms readForms, Forms forms, ReadParts readParts, AnswerBrowser answerBrowser) {
        this.readForms = readForms;
        this.forms = forms;
        this.readParts = readParts;
        this.answerBrowser = answerBrowser;
    }

    @PostMapping("/forms/{id}/versions/{version}/try/submission")
    ResponseEntity<byte[]> receive(@PathVariable UUID id, @PathVariable UUID version, HttpServletRequest request)
            throws IOException {
        var form = forms.get(new FormId(id));
        readForms.version(form.formId(), new FormVersionId(version));
        try (var parts =
                readParts.read(request.getInputStream(), request.getContentType(), request.getContentLengthLong())) {
            answerBrowser.requireOf(form, SentForm.of(parts.xml()));
            return answerBrowser.tested(request);
        }
    }
}
