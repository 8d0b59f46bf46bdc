package org.sanad.assessment.cleaning;

import java.util.Locale;

/** How an interview became another one after it came. */
public enum ChangeKind {
    CORRECTED,
    /** A correction taken back. */
    UNDONE,
    /** The phone sent the answer anew, so the correction no longer holds. */
    OVERTAKEN,
    /** The whole interview was left out. */
    REJECTED,
    /** A rejected interview counts again. */
    TAKEN_BACK,
    /** An answer of an older version of the form is read as another one. */
    MAPPED,
    /** A question of an older version of the form is read as another one. */
    QUESTION_MAPPED;

    public String messageKey() {
        return "assessment.change." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
