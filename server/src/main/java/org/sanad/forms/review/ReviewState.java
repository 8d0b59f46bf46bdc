package org.sanad.forms.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the review of a submission stands. */
public enum ReviewState {
    RECEIVED("wait"),
    IN_REVIEW("wait"),
    HAS_ISSUES("warn"),
    APPROVED("ok"),
    REJECTED("error");

    private final String tag;

    ReviewState(String tag) {
        this.tag = tag;
    }

    public static Optional<ReviewState> of(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    /** How it looks on a page. */
    public String tag() {
        return tag;
    }

    /** An objection says why, so that the field team can mend it. */
    public boolean needsReason() {
        return this == HAS_ISSUES || this == REJECTED;
    }

    public String messageKey() {
        return "review.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
