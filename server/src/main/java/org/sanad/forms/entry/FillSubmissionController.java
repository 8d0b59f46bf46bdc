package org.sanad.forms.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.CurrentActor;
import org.sanad.forms.FormId;
import org.sanad.forms.openrosa.parts.ReadParts;
import org.sanad.forms.submissions.ReceiveSubmission;
import org.sanad.forms.submissions.Sender;
import org.sanad.forms.submissions.SentForm;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What somebody signed in filled in. Takes the body as it comes: nothing here may ask for a parameter. */
@RestController
class FillSubmissionController implements TakesAnswers {

    private final FillForm fillForm;
    private final ReadParts readParts;
    private final ReceiveSubmission receiveSubmission;
    private final CurrentActor currentActor;
    private final AnswerBrowser answerBrowser;

    FillSubmissionController(
            FillForm fillForm,
            ReadParts readParts,
            ReceiveSubmission receiveSubmission,
            CurrentActor currentActor,
            AnswerBrowser answerBrowser) {
        this.fillForm = fillForm;
        this.readParts = readParts;
        this.receiveSubmission = receiveSubmission;
        this.currentActor = currentActor;
        this.answerBrowser = answerBrowser;
    }

    @PostMapping("/forms/{id}/fill/submission")
    ResponseEntity<byte[]> receive(
            @PathVariable UUID id,
            @RequestHeader(name = "X-Sanad-For") Optional<String> target,
            HttpServletRequest request)
            throws IOException {
        var form = fillForm.form(new FormId(id));
        var user = Objects.requireNonNull(currentActor.actor().user());
        try (var parts =
                readParts.read(request.getInputStream(), request.getContentType(), request.getContentLengthLong())) {
            var sent = SentForm.of(parts.xml());
            answerBrowser.requireOf(form, sent);
            var sender = Sender.user(user.value(), fillForm.target(form, target));
            return answerBrowser.received(receiveSubmission.receive(sender, form, sent, parts.files()), request);
        }
    }
}
