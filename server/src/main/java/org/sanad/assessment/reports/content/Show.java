package org.sanad.assessment.reports.content;

import java.util.Locale;
import org.sanad.assessment.reports.evidence.Result;

/** What of a result a slot says. */
public enum Show {
    /** 69%, or 3.2 for a mean. */
    VALUE,
    /** 22. */
    COUNT,
    /** 32. */
    BASE,
    /** 22 of 32. */
    COUNT_OF_BASE,
    /** 51–82%. */
    INTERVAL,
    /** The words of the choice. */
    LABEL,
    /** The words of the group. */
    GROUP;

    public String messageKey() {
        return "report.show." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the result has it. */
    public boolean fits(Result result) {
        return switch (this) {
            case VALUE -> result.kind() != Result.Kind.GROUPS;
            case COUNT, COUNT_OF_BASE -> result.kind() != Result.Kind.NUMBER;
            case BASE -> true;
            case INTERVAL -> result.range().isPresent();
            case LABEL -> !result.value().isEmpty();
            case GROUP -> !result.group().isEmpty();
        };
    }
}
