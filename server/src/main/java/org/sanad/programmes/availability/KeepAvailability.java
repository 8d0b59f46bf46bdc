package org.sanad.programmes.availability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.cohorts.KeepCohort;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps when a cohort's people cannot come, and how long its sessions take. Who works with the cohort keeps it; plans made
 * later keep clear of it, and those that stand only warn.
 */
@Component
public class KeepAvailability {

    static final int SHORTEST = 30;
    static final int LONGEST = 300;

    private final Times times;
    private final KeepCohort keepCohort;
    private final ProgrammePermit permit;
    private final Permit anywhere;
    private final Audit audit;
    private final Clock clock;

    /** What is stored. */
    @Component
    record Times(BusyWindows windows, CohortHours hours, PrayerTimes prayers) {}

    KeepAvailability(
            Times times, KeepCohort keepCohort, ProgrammePermit permit, Permit anywhere, Audit audit, Clock clock) {
        this.times = times;
        this.keepCohort = keepCohort;
        this.permit = permit;
        this.anywhere = anywhere;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CohortAvailability of(CohortId cohort) {
        permit.require(Permission.SEE_PROJECTS, cohort);
        var windows = times.windows().of(cohort);
        return new CohortAvailability(
                keepCohort.cohort(cohort),
                windows,
                times.hours().minutes(cohort),
                proposed(windows),
                permit.allows(Permission.KEEP_INCLUSION, cohort));
    }

    /** Before anything of a form is read: who may not keep it learns nothing of what was wrong with it. */
    void requireKeeping(CohortId cohort) {
        permit.require(Permission.KEEP_INCLUSION, cohort);
    }

    @Transactional
    public Kept<UUID> add(CohortId cohort, WindowDetails details) {
        requireKeeping(cohort);
        var faults = details.faults();
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        var by = anywhere.reach(Permission.KEEP_INCLUSION).user();
        var id = times.windows().add(cohort, details, by, clock.instant());
        recorded("availability.added", cohort, details);
        return new Kept.Yes<>(id);
    }

    @Transactional
    public Kept<UUID> change(CohortId cohort, UUID window, WindowDetails details) {
        requireKeeping(cohort);
        var faults = details.faults();
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        requireKnown(times.windows().change(cohort, window, details));
        recorded("availability.changed", cohort, details);
        return new Kept.Yes<>(window);
    }

    @Transactional
    public void remove(CohortId cohort, UUID window) {
        requireKeeping(cohort);
        requireKnown(times.windows().remove(cohort, window));
        audit.recorded("availability.removed", Subject.of("cohort", cohort));
    }

    /** Takes over the season's prayer times that nobody recorded yet, each to be changed like any other. */
    @Transactional
    public void addPrayers(CohortId cohort, Function<Prayer, String> name) {
        requireKeeping(cohort);
        proposed(times.windows().of(cohort))
                .forEach(time -> add(cohort, time.around(today(), name.apply(time.prayer())))
                        .orRefuse());
    }

    @Transactional
    public void takes(CohortId cohort, int minutes) {
        requireKeeping(cohort);
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("session-length", SHORTEST, LONGEST));
        }
        times.hours().keep(cohort, minutes);
        audit.recorded("availability.length", Subject.of("cohort", cohort), Map.of("minutes", minutes));
    }

    private List<PrayerTime> proposed(List<BusyWindow> windows) {
        var known = windows.stream()
                .map(BusyWindow::details)
                .filter(window -> window.kind() == BusyKind.PRAYER)
                .anyMatch(window -> !window.obstacle().last().isBefore(today()));
        return known ? List.of() : times.prayers().around(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Texts.ZONE));
    }

    private static void requireKnown(boolean known) {
        if (!known) {
            throw new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
        }
    }

    private void recorded(String action, CohortId cohort, WindowDetails details) {
        audit.recorded(
                action,
                Subject.of("cohort", cohort),
                Map.of("kind", details.kind().name()));
    }
}
