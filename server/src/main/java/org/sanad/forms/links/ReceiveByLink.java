package org.sanad.forms.links;

import java.time.Clock;
import java.util.List;
import org.sanad.files.IncomingFile;
import org.sanad.forms.links.LinkDoor.Behind;
import org.sanad.forms.submissions.Receipt;
import org.sanad.forms.submissions.ReceiveSubmission;
import org.sanad.forms.submissions.Sender;
import org.sanad.forms.submissions.SentForm;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what comes through a link: as a submission, once for a link for one person, and tests apart. */
@Component
class ReceiveByLink {

    private final WebLinks links;
    private final TestAnswers tests;
    private final ReceiveSubmission receiveSubmission;
    private final Clock clock;

    ReceiveByLink(WebLinks links, TestAnswers tests, ReceiveSubmission receiveSubmission, Clock clock) {
        this.links = links;
        this.tests = tests;
        this.receiveSubmission = receiveSubmission;
        this.clock = clock;
    }

    /** @throws Refused where a link for one person was used by another submission */
    @Transactional
    Receipt receive(Behind behind, SentForm sent, List<IncomingFile> files) {
        var link = behind.link();
        if (link.kind() == LinkKind.ONE_PERSON
                && !links.use(link.id(), sent.document().instanceId())) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("link-used"));
        }
        return receiveSubmission.receive(Sender.link(link.id(), link.target()), behind.form(), sent, files);
    }

    @Transactional
    void test(Behind behind, SentForm sent, List<String> files) {
        tests.put(behind.link().id(), sent.document().instanceId(), sent.content(), files, clock.instant());
    }
}
