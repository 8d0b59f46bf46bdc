package org.sanad.programmes.leading;

import java.util.List;
import java.util.Optional;
import org.sanad.workforce.training.Training;
import org.sanad.workforce.training.TrainingKind;

/** Trainings to come, the earliest first. */
public record Offers(List<Training> ahead) {

    public Optional<Training> next(TrainingKind kind) {
        return ahead.stream()
                .filter(training -> training.details().kinds().contains(kind))
                .findFirst();
    }
}
