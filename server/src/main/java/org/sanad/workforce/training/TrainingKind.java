package org.sanad.workforce.training;

import java.util.Locale;
import java.util.Set;

/** What a training is about. */
public enum TrainingKind {
    MLI_ORIENTATION,
    /** The approach and its manual, in full. */
    MLI_MANUAL,
    DISABILITY_INCLUSION,
    /** Anything else the mission trains; its title says what. */
    OTHER;

    /** The programme that the first two are about. */
    public static final String PROGRAMME = "MLI";

    public static final Set<TrainingKind> ON_THE_PROGRAMME = Set.of(MLI_ORIENTATION, MLI_MANUAL);

    public String messageKey() {
        return "training.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
