package org.sanad.programmes.activities;

import java.util.Locale;

/** What is done beside the sessions. */
public enum ActivityKind {
    /** Art-based, for the children of participants. */
    CHILDREN,
    /** Young people look back on their work and ahead to what they want. */
    YOUTH_REFLECTION,
    YOUTH_MENTORING;

    public String messageKey() {
        return "activities.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Girls and boys, or young women and young men. */
    String whoKey() {
        return this == CHILDREN ? "activities.came.children" : "activities.came.youth";
    }
}
