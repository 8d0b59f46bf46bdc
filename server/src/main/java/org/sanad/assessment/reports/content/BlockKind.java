package org.sanad.assessment.reports.content;

import java.util.Locale;

/** What stands in a report, one below the other. */
public enum BlockKind {
    CHAPTER,
    HEADING,
    TEXT,
    NOTE,
    /** A result of the plan: prose, chart and table. */
    FINDING,
    /** One answer to a finding by places, on a map. */
    MAP,
    /** Who was asked, by method. */
    SAMPLE,
    /** Something said, with consent to be quoted. */
    QUOTE,
    /** The accepted recommendations of the round. */
    RECOMMENDATIONS,
    PAGE_BREAK;

    public String messageKey() {
        return "report.block." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody writes words into it. */
    public boolean hasText() {
        return switch (this) {
            case CHAPTER, HEADING, TEXT, NOTE, FINDING -> true;
            case MAP, SAMPLE, QUOTE, RECOMMENDATIONS, PAGE_BREAK -> false;
        };
    }

    /** Whether a report without these words would have a hole; a finding stands without prose as well. */
    public boolean needsText() {
        return hasText() && this != FINDING;
    }
}
