package org.sanad.workforce.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.directory.Organisations;
import org.sanad.geography.Area;
import org.sanad.geography.Places;
import org.sanad.shared.Kept;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps trainings. Whoever keeps trainings anywhere sees all of them, since staff travel to be trained; each is changed
 * by those who keep trainings where it is held.
 */
@Component
public class KeepTrainings {

    /** What a training's details are held against. */
    @Component
    record Directories(Organisations organisations, Places places) {}

    private final Trainings trainings;
    private final StaffTrainings staffTrainings;
    private final Directories directories;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    KeepTrainings(
            Trainings trainings,
            StaffTrainings staffTrainings,
            Directories directories,
            Permit permit,
            Audit audit,
            Clock clock) {
        this.trainings = trainings;
        this.staffTrainings = staffTrainings;
        this.directories = directories;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    TrainingYear year(Optional<Integer> chosen) {
        permit.requireAnywhere(Permission.KEEP_TRAININGS);
        var today = today();
        int year = chosen.filter(one -> one >= 2000 && one <= 2100).orElse(today.getYear());
        var begun = trainings.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(training -> !training.isAhead(today))
                .toList();
        return new TrainingYear(
                today, staffTrainings.trainedIn(year), staffTrainings.ahead(today), begun.reversed(), keeps());
    }

    @Transactional(readOnly = true)
    public Training training(UUID id) {
        permit.requireAnywhere(Permission.KEEP_TRAININGS);
        return existing(id);
    }

    @Transactional
    public Kept<UUID> add(TrainingDetails typed) {
        var details = typed.cleaned();
        permit.require(Permission.KEEP_TRAININGS, Target.at(details.area()));
        var faults = faults(details);
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        var id = trainings.add(details, permit.reach(Permission.KEEP_TRAININGS).user(), clock.instant());
        recorded("training.added", id, details);
        return new Kept.Yes<>(id);
    }

    @Transactional
    public Kept<UUID> change(UUID id, TrainingDetails typed) {
        var details = typed.cleaned();
        keepable(id);
        permit.require(Permission.KEEP_TRAININGS, Target.at(details.area()));
        var faults = faults(details);
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        trainings.change(id, details);
        recorded("training.changed", id, details);
        return new Kept.Yes<>(id);
    }

    /** Takes away one that was entered by mistake or called off; what somebody completed stays. */
    @Transactional
    public void remove(UUID id) {
        var training = keepable(id);
        if (training.completed() > 0) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("training-was-completed"));
        }
        trainings.remove(id);
        recorded("training.removed", id, training.details());
    }

    /** The training, for who keeps trainings where it is held. */
    Training keepable(UUID id) {
        permit.requireAnywhere(Permission.KEEP_TRAININGS);
        var training = existing(id);
        permit.require(Permission.KEEP_TRAININGS, Target.at(training.details().area()));
        return training;
    }

    boolean mayKeep(Training training) {
        return permit.allows(
                Permission.KEEP_TRAININGS, Target.at(training.details().area()));
    }

    List<PCode> keeps() {
        permit.requireAnywhere(Permission.KEEP_TRAININGS);
        var places = directories.places();
        return Stream.concat(places.countries().stream(), places.governorates().stream())
                .map(Area::pcode)
                .filter(area -> permit.allows(Permission.KEEP_TRAININGS, Target.at(area)))
                .toList();
    }

    private Map<String, Problem> faults(TrainingDetails details) {
        var faults = details.faults();
        if (directories.places().find(details.area()).isEmpty()) {
            faults.put("area", Problem.of("choose-one"));
        }
        if (details.provider().isPresent()
                && details.provider().flatMap(directories.organisations()::find).isEmpty()) {
            faults.put("provider", Problem.of("no-such-organisation"));
        }
        return faults;
    }

    private Training existing(UUID id) {
        return trainings.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    private void recorded(String action, UUID id, TrainingDetails details) {
        audit.recorded(
                action,
                Subject.of("training", id),
                Map.of(
                        "day", details.firstDay().toString(),
                        "area", details.area().value()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Texts.ZONE));
    }
}
