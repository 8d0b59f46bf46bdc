package org.sanad.forms.openrosa;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.sanad.forms.openrosa.parts.ReadParts;
import org.sanad.forms.submissions.ReceiveSubmission;
import org.sanad.forms.submissions.SentForm;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** What phones send. */
@RestController
@RequestMapping({OpenDoor.BY_TOKEN + "{token}", OpenDoor.BY_NAME})
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
    @RequestMapping(path = "/submission", method = RequestMethod.HEAD)
    ResponseEntity<byte[]> ask(Collector collector) {
        return OpenRosa.answer(204).build();
    }

    /**
     * Takes the body as it comes: nothing here may ask for a parameter, or the server would read the parts itself. What a
     * client says of itself (its OpenRosa version, its clock) is not looked at: answers that can be read are kept.
     */
    @PostMapping("/submission")
    ResponseEntity<byte[]> receive(Collector collector, HttpServletRequest request) throws IOException {
        try (var parts =
                readParts.read(request.getInputStream(), request.getContentType(), request.getContentLengthLong())) {
            var sent = SentForm.of(parts.xml());
            var sought = door.formFor(collector, sent.document().formId());
            var sender = collector.sender().apply(sought.target()).on(Handset.of(request.getQueryString()));
            var receipt = receiveSubmission.receive(sender, sought.form(), sent, parts.files());
            return OpenRosa.message(
                    receipt.isNew() ? 201 : 202,
                    words.received(request, sought.form().title()));
        }
    }
}
