package org.sanad.assessment.related;

import java.util.Optional;
import org.sanad.assessment.Round;

/** A page that hangs on a round. It answers nothing to whom it is closed. */
public interface RelatedPage {

    /**
     * The way there.
     *
     * @param order smaller stands earlier among those of the stage
     * @param messageKey its words
     * @param hintKey message key of what is found there, in a few words
     */
    record Link(Stage stage, int order, String path, String messageKey, String hintKey) {}

    Optional<Link> of(Round round);
}
