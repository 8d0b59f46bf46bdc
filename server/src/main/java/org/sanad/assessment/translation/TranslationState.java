package org.sanad.assessment.translation;

import java.util.Locale;

/** How far a translation is. */
public enum TranslationState {
    DRAFT,
    DONE,
    /** Looked through by somebody other than who translated. */
    CHECKED;

    public String messageKey() {
        return "assessment.translation." + name().toLowerCase(Locale.ROOT);
    }
}
