package org.sanad.programmes.related;

import java.util.Optional;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.SessionId;

/** A page that hangs on a project, a cohort or a session. It answers nothing to whom it is closed. */
public interface RelatedPage {

    /**
     * The way there.
     *
     * @param order smaller stands earlier
     * @param messageKey its words
     * @param stateKey message key of a word on how it stands, such as "not checked"; empty where nothing is open
     */
    record Link(int order, String path, String messageKey, Optional<String> stateKey) {

        public static Link to(int order, String path, String messageKey) {
            return new Link(order, path, messageKey, Optional.empty());
        }
    }

    default Optional<Link> of(ProjectId project) {
        return Optional.empty();
    }

    default Optional<Link> of(CohortId cohort) {
        return Optional.empty();
    }

    default Optional<Link> of(SessionId session) {
        return Optional.empty();
    }
}
