package org.sanad.workforce.training;

import java.time.LocalDate;
import java.util.List;
import org.sanad.shared.PCode;

/**
 * The trainings to come, and those of a year with what they led to.
 *
 * @param keeps areas in which whoever looks may enter one
 */
public record TrainingYear(
        LocalDate today, TrainedInYear trained, List<Training> ahead, List<Training> begun, List<PCode> keeps) {

    public int year() {
        return trained.year();
    }
}
