package org.sanad.programmes.leading;

import java.util.EnumSet;
import java.util.Set;
import org.sanad.programmes.ProjectType;
import org.sanad.workforce.training.TrainingKind;

/**
 * Which trainings somebody needs before they are confirmed to lead sessions (RU-21: nobody runs sessions untrained). This
 * is the one place where it is said: orientation and the approach with its manual for every project; at workshops, where
 * people with disabilities learn a craft among others, disability inclusion too. What a mission asks beyond that will be
 * read here.
 */
final class LeadingRule {

    private LeadingRule() {}

    static Set<TrainingKind> needed(ProjectType type) {
        var always = EnumSet.of(TrainingKind.MLI_ORIENTATION, TrainingKind.MLI_MANUAL);
        return switch (type) {
            case ILA, EPW -> always;
            case WORKSHOP -> {
                always.add(TrainingKind.DISABILITY_INCLUSION);
                yield always;
            }
        };
    }
}
