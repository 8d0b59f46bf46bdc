package org.sanad.assessment;

import java.util.Locale;

/** What an answer of a questionnaire is used for, besides being counted. */
public enum Purpose {
    /** Whom the answers are from: quotas and breakdowns go by it. */
    GROUP(false),
    PLACE(false),
    /** Part of the sampling frame the interview was drawn from. */
    STRATUM(false),
    /** Village, block or camp sector that was drawn first. */
    CLUSTER(false),
    /** The answer that agrees to be asked. Whoever gave another one is counted as a refusal and nowhere else. */
    CONSENT(true),
    /** The answer that agrees to be quoted. */
    QUOTE_CONSENT(true),
    /** Only interviews with this answer belong to the method, where one form serves several. */
    ONLY_IF(true);

    private final boolean pointsAtChoice;

    Purpose(boolean pointsAtChoice) {
        this.pointsAtChoice = pointsAtChoice;
    }

    /** Whether it is about one answer rather than any. */
    public boolean pointsAtChoice() {
        return pointsAtChoice;
    }

    public String messageKey() {
        return "assessment.purpose." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
