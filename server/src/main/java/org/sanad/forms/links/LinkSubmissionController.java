package org.sanad.forms.links;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.sanad.files.IncomingFile;
import org.sanad.forms.entry.AnswerBrowser;
import org.sanad.forms.entry.TakesAnswers;
import org.sanad.forms.openrosa.parts.ReadParts;
import org.sanad.forms.submissions.SentForm;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was filled in behind a link. */
@RestController
class LinkSubmissionController implements TakesAnswers {

    private final LinkDoor door;
    private final Rush rush;
    private final ReadParts readParts;
    private final ReceiveByLink receiveByLink;
    private final AnswerBrowser answerBrowser;

    LinkSubmissionController(
            LinkDoor door, Rush rush, ReadParts readParts, ReceiveByLink receiveByLink, AnswerBrowser answerBrowser) {
        this.door = door;
        this.rush = rush;
        this.readParts = readParts;
        this.receiveByLink = receiveByLink;
        this.answerBrowser = answerBrowser;
    }

    @PostMapping("/f/{token}/submission")
    ResponseEntity<byte[]> receive(@PathVariable String token, HttpServletRequest request) throws IOException {
        var behind =
                door.open(token).orElseThrow(() -> new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("link-over")));
        if (rush.isTooMuch(behind.link().id(), request.getRemoteAddr())) {
            throw new Refused(Refused.Kind.TOO_MANY, Problem.of("too-many-requests"));
        }
        try (var parts =
                readParts.read(request.getInputStream(), request.getContentType(), request.getContentLengthLong())) {
            var sent = SentForm.of(parts.xml());
            answerBrowser.requireOf(behind.form(), sent);
            if (!behind.link().isTest()) {
                return answerBrowser.received(receiveByLink.receive(behind, sent, parts.files()), request);
            }
            receiveByLink.test(
                    behind, sent, parts.files().stream().map(IncomingFile::name).toList());
            return answerBrowser.tested(request);
        }
    }
}
