package org.sanad.forms.review.overview;

import org.sanad.access.Permission;
import org.sanad.forms.FormId;
import org.sanad.forms.review.ReachForm;
import org.sanad.forms.review.Reviewers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What checks found in a form's answers, for those who may read them. */
@Component
public class ReadFindings {

    private final ReachForm reachForm;
    private final FindingCounts counts;
    private final Reviewers reviewers;

    ReadFindings(ReachForm reachForm, FindingCounts counts, Reviewers reviewers) {
        this.reachForm = reachForm;
        this.counts = counts;
        this.reviewers = reviewers;
    }

    @Transactional(readOnly = true)
    public FindingsView of(FormId id) {
        var form = reachForm.require(Permission.SEE_ANSWERS, id);
        var all = reachForm.all(Permission.SEE_ANSWERS, id);
        return new FindingsView(form, counts.collectors(all), counts.findings(all), reviewers.names());
    }
}
