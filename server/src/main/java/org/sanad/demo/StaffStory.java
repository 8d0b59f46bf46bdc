package org.sanad.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.directory.KeepOrganisation;
import org.sanad.directory.OrganisationDetails;
import org.sanad.directory.OrganisationId;
import org.sanad.programmes.cohorts.CohortDetails;
import org.sanad.programmes.cohorts.KeepCohort;
import org.sanad.programmes.leading.ConfirmLeader;
import org.sanad.shared.PCode;
import org.sanad.workforce.KeepStaff;
import org.sanad.workforce.StaffDetails;
import org.sanad.workforce.StaffId;
import org.sanad.workforce.training.Completion;
import org.sanad.workforce.training.KeepTrainings;
import org.sanad.workforce.training.RecordCompletion;
import org.sanad.workforce.training.TrainingDetails;
import org.sanad.workforce.training.TrainingKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who is trained: the facilitator has what leading needs and is confirmed; a second one lacks the manual. */
@Component
@Profile("demo")
class StaffStory {

    private static final PCode KIRKUK = new PCode("IQG13");
    private static final PCode ERBIL = new PCode("IQG11");

    private final KeepTrainings keepTrainings;
    private final RecordCompletion recordCompletion;
    private final ConfirmLeader confirmLeader;
    private final KeepCohort keepCohort;
    private final KeepStaff keepStaff;
    private final KeepOrganisation keepOrganisation;

    StaffStory(
            KeepTrainings keepTrainings,
            RecordCompletion recordCompletion,
            ConfirmLeader confirmLeader,
            KeepCohort keepCohort,
            KeepStaff keepStaff,
            KeepOrganisation keepOrganisation) {
        this.keepTrainings = keepTrainings;
        this.recordCompletion = recordCompletion;
        this.confirmLeader = confirmLeader;
        this.keepCohort = keepCohort;
        this.keepStaff = keepStaff;
        this.keepOrganisation = keepOrganisation;
    }

    void tell(List<Told> cohorts, StaffId facilitator, LocalDate today) {
        var second = Done.orFail(
                keepStaff.add(new StaffDetails("Second facilitator in Kirkuk", "MHPSS facilitator", null, null)));
        var both = Set.of(TrainingKind.MLI_ORIENTATION, TrainingKind.MLI_MANUAL);
        var whole = training("MLI orientation and manual", both, today.minusDays(120), 4, KIRKUK, Optional.empty());
        recordCompletion.takesPart(whole, facilitator);
        var certificate =
                new Completion(Optional.of(today.minusDays(117)), "MLI-0014", Optional.of(today.minusDays(110)));
        Done.orFail(recordCompletion.complete(whole, facilitator, certificate));
        var orientation = training(
                "MLI orientation for new staff",
                Set.of(TrainingKind.MLI_ORIENTATION),
                today.minusDays(40),
                1,
                KIRKUK,
                Optional.empty());
        recordCompletion.takesPart(orientation, second);
        recordCompletion.completeAll(orientation);
        offered(second, today);
        cohorts.forEach(told -> confirmLeader.confirm(told.cohort(), facilitator));
        planned(cohorts.getLast(), facilitator, second);
    }

    private void offered(StaffId second, LocalDate today) {
        var network =
                Done.orFail(keepOrganisation.add(new OrganisationDetails("Inclusion Trainers Network (demo)", "ITN")));
        var manual = training(
                "MLI approach and manual",
                Set.of(TrainingKind.MLI_MANUAL),
                today.plusDays(16),
                3,
                KIRKUK,
                Optional.empty());
        recordCompletion.takesPart(manual, second);
        training(
                "Workshops open to everyone",
                Set.of(TrainingKind.DISABILITY_INCLUSION),
                today.plusDays(30),
                2,
                ERBIL,
                Optional.of(network));
    }

    private UUID training(
            String title, Set<TrainingKind> kinds, LocalDate first, int days, PCode area, Optional<OrganisationId> by) {
        var details = new TrainingDetails(kinds, title, first, first.plusDays(days - 1L), area, "Training hall", by);
        return Done.orFail(keepTrainings.add(details));
    }

    private void planned(Told told, StaffId... leaders) {
        var cohort = keepCohort.cohort(told.cohort());
        Done.orFail(keepCohort.change(
                cohort.id(),
                new CohortDetails(
                        cohort.code(),
                        cohort.name(),
                        cohort.site(),
                        cohort.composition(),
                        Stream.of(leaders).toList())));
    }
}
