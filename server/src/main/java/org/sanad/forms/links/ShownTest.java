package org.sanad.forms.links;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.sanad.forms.links.TestAnswers.TestAnswer;
import org.sanad.forms.submissions.AnswerNode;
import org.sanad.forms.submissions.SentForm;

/** What somebody filled in to try a form out, answer by answer. */
public record ShownTest(OffsetDateTime receivedAt, List<Answer> answers, List<String> files) {

    /** One of them; those left open are not there. */
    public record Answer(String path, String text) {}

    static ShownTest of(TestAnswer test) {
        var answers = new ArrayList<Answer>();
        collect(SentForm.of(test.content()).document().root(), "", answers);
        return new ShownTest(
                test.receivedAt(),
                List.copyOf(answers),
                test.fileNames().lines().toList());
    }

    private static void collect(AnswerNode node, String path, List<Answer> into) {
        for (var child : node.children()) {
            var below = path.isEmpty() ? child.name() : path + "/" + child.name();
            if (!child.children().isEmpty()) {
                collect(child, below, into);
            } else if (!child.text().isEmpty()) {
                into.add(new Answer(below, child.text()));
            }
        }
    }
}
