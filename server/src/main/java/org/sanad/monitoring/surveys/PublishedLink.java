package org.sanad.monitoring.surveys;

import java.util.Optional;
import org.sanad.assessment.Round;
import org.sanad.assessment.related.RelatedPage;
import org.sanad.assessment.related.Stage;
import org.springframework.stereotype.Component;

/** The way from a round to what was published of it. */
@Component
class PublishedLink implements RelatedPage {

    private final ReconcileAnswers reconcile;

    PublishedLink(ReconcileAnswers reconcile) {
        this.reconcile = reconcile;
    }

    @Override
    public Optional<Link> of(Round round) {
        return reconcile.hasPublished(round)
                ? Optional.of(new Link(
                        Stage.TELL,
                        90,
                        SurveyPage.PATH + "?round=" + round.code(),
                        "monitoring.survey.title",
                        "monitoring.survey.hint"))
                : Optional.empty();
    }
}
