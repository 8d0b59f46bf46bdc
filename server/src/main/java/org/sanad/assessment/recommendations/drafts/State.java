package org.sanad.assessment.recommendations.drafts;

import java.util.Locale;

/** What became of a draft. */
public enum State {
    DRAFT,
    ACCEPTED,
    /** Accepted with changes. */
    EDITED,
    REJECTED;

    public String messageKey() {
        return "recommendations.state." + name().toLowerCase(Locale.ROOT);
    }

    public boolean stands() {
        return this == ACCEPTED || this == EDITED;
    }
}
