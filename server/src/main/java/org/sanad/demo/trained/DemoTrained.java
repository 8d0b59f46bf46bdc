package org.sanad.demo.trained;

import java.time.LocalDate;
import java.util.Optional;
import org.sanad.shared.PCode;
import org.sanad.workforce.KeepStaff;
import org.sanad.workforce.StaffDetails;
import org.sanad.workforce.training.KeepTrainings;
import org.sanad.workforce.training.RecordCompletion;
import org.sanad.workforce.training.TrainingDetails;
import org.sanad.workforce.training.TrainingKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The 61 members of staff who were trained on the programme in 2022, in three trainings. */
@Component
@Profile("demo")
public class DemoTrained {

    private final KeepStaff keepStaff;
    private final KeepTrainings keepTrainings;
    private final RecordCompletion recordCompletion;

    DemoTrained(KeepStaff keepStaff, KeepTrainings keepTrainings, RecordCompletion recordCompletion) {
        this.keepStaff = keepStaff;
        this.keepTrainings = keepTrainings;
        this.recordCompletion = recordCompletion;
    }

    public void tell() {
        train("Kirkuk", "IQG13", LocalDate.of(2022, 2, 6), 24);
        train("Ninewa", "IQG15", LocalDate.of(2022, 3, 13), 21);
        train("Baghdad and Anbar", "IQG08", LocalDate.of(2022, 5, 15), 16);
    }

    private void train(String team, String area, LocalDate first, int people) {
        var training = keepTrainings
                .add(new TrainingDetails(
                        TrainingKind.ON_THE_PROGRAMME,
                        "Orientation and manual, " + team,
                        first,
                        first.plusDays(3),
                        new PCode(area),
                        "Training hall",
                        Optional.empty()))
                .orRefuse();
        for (var number = 1; number <= people; number++) {
            var name = "Team %s, member %d".formatted(team, number);
            var member = keepStaff
                    .add(new StaffDetails(name, "MHPSS staff", null, null))
                    .orRefuse();
            recordCompletion.takesPart(training, member);
        }
        recordCompletion.completeAll(training);
    }
}
