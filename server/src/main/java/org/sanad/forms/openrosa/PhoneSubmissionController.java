package org.sanad.forms.openrosa;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.sanad.forms.submissions.ReceiveSubmission;
import org.sanad.forms.submissions.Sender;
import org.sanad.forms.submissions.SentForm;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** What phones send. */
@RestController
class PhoneSubmissionController {

    private final PhoneDoor door;
    private final ReadParts readParts;
    private final ReceiveSubmission receiveSubmission;
    private final PhoneWords words;

    PhoneSubmissionController(
            PhoneDoor door, ReadParts readParts, ReceiveSubmission receiveSubmission, PhoneWords words) {
        this.door = door;
        this.readParts = readParts;
        this.receiveSubmission = receiveSubmission;
        this.words = words;
    }

    /** Asked before sending; anything but 204 makes the phone doubt that this is a server for forms. */
    @RequestMapping(path = "/collect/{token}/submission", method = RequestMethod.HEAD)
    ResponseEntity<byte[]> ask(@PathVariable String token, HttpServletRequest request) {
        door.open(token, app(request));
        return OpenRosa.answer(204).build();
    }

    /** Takes the body as it comes: nothing here may ask for a parameter, or the server would read the parts itself. */
    @PostMapping("/collect/{token}/submission")
    ResponseEntity<byte[]> receive(@PathVariable String token, HttpServletRequest request) throws IOException {
        var device = door.open(token, app(request));
        try (var parts =
                readParts.read(request.getInputStream(), request.getContentType(), request.getContentLengthLong())) {
            var sent = SentForm.of(parts.xml());
            var form = door.formFor(device, sent.document().formId());
            var receipt =
                    receiveSubmission.receive(Sender.device(device.id(), device.target()), form, sent, parts.files());
            return OpenRosa.message(receipt.isNew() ? 201 : 202, words.received(request, form.title()));
        }
    }

    private static String app(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
    }
}
