package org.sanad.assessment.related;

import java.util.Locale;

/** What somebody is about to do with a round; the page of a round lists the ways by it. */
public enum Stage {
    PLAN,
    COLLECT,
    UNDERSTAND,
    TELL;

    public String messageKey() {
        return "assessment.stage." + name().toLowerCase(Locale.ROOT);
    }
}
