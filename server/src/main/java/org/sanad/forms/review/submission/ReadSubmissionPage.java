package org.sanad.forms.review.submission;

import java.util.stream.Collectors;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.review.AnswerJson;
import org.sanad.forms.review.ReadFields;
import org.sanad.forms.review.Reviewers;
import org.sanad.forms.review.ShowAnswer;
import org.sanad.forms.review.corrections.StandingAnswers;
import org.sanad.web.Texts;
import org.sanad.xlsform.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One submission with all that belongs to it. */
@Component
public class ReadSubmissionPage {

    private final OpenSubmission openSubmission;
    private final ReadFields readFields;
    private final FormVersions formVersions;
    private final StandingAnswers standing;
    private final ReadReview readReview;
    private final Reviewers reviewers;

    ReadSubmissionPage(
            OpenSubmission openSubmission,
            ReadFields readFields,
            FormVersions formVersions,
            StandingAnswers standing,
            ReadReview readReview,
            Reviewers reviewers) {
        this.openSubmission = openSubmission;
        this.readFields = readFields;
        this.formVersions = formVersions;
        this.standing = standing;
        this.readReview = readReview;
        this.reviewers = reviewers;
    }

    @Transactional
    public SubmissionView view(SubmissionId id, Texts texts, AnswerJson json) {
        var opened = openSubmission.open(id);
        var head = opened.head();
        var fields = readFields.of(head.form(), texts.language().tag());
        var show = new ShowAnswer(fields, texts);
        var review = readReview.of(id);
        var names = reviewers.names();
        var known = formVersions.outline(new FormVersionId(head.versionId())).fields().stream()
                .map(Field::path)
                .collect(Collectors.toSet());
        var layout = new LayOutAnswers(head, show, known, review.corrections(), opened.mayReview());
        var tell = new TellEvents(show, names, json);
        var changes = opened.changes().stream()
                .map(change -> new ShownChange(
                        change.version(),
                        fields.label(change.path()),
                        tell.answer(change.path(), change.before()),
                        tell.answer(change.path(), change.after())))
                .toList();
        return new SubmissionView(
                opened.form(),
                head,
                fields,
                layout.parts(standing.of(head), json),
                opened.versions(),
                changes,
                tell.of(opened.versions(), review.steps(), review.comments(), review.corrections()),
                review.corrections(),
                review.flags(),
                opened.files(),
                names,
                reviewers.of(opened.form(), head.target()),
                opened.mayReview());
    }
}
