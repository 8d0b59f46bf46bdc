package org.sanad.forms.submissions;

import java.util.List;
import java.util.stream.Stream;

/**
 * A submission laid out in rows.
 *
 * @param expectedFiles names of the files it speaks of
 */
record Layout(List<AnswerRow> rows, List<String> expectedFiles) {

    /** By a version of a form. */
    record By(ProjectAnswers answers) {

        Layout lay(SubmissionDocument document) {
            var rows = answers.rows(document);
            var files = Stream.concat(answers.files(rows).stream(), document.otherFiles().stream());
            return new Layout(rows, files.distinct().toList());
        }
    }
}
