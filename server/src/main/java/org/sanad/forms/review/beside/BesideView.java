package org.sanad.forms.review.beside;

import java.util.List;
import org.sanad.forms.Form;
import org.sanad.forms.review.Reviewers;
import org.sanad.forms.review.SubmissionHead;

/** Two submissions, answer by answer. @param differing of all answers, how many are not the same */
public record BesideView(
        Form form, SubmissionHead one, SubmissionHead other, List<Line> lines, long differing, Reviewers.Names names) {

    /** What both say to one question. @param part the turn of a repeat it stands in; empty for the form itself */
    public record Line(String part, String label, String one, String other, boolean differs) {}

    public List<SubmissionHead> both() {
        return List.of(one, other);
    }
}
