package org.sanad.workforce.training;

import java.util.Locale;

/** What a training is about. */
public enum TrainingKind {
    MLI_ORIENTATION,
    /** The approach and its manual, in full. */
    MLI_MANUAL,
    DISABILITY_INCLUSION,
    /** Anything else the mission trains; its title says what. */
    OTHER;

    public String messageKey() {
        return "training.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
