package org.sanad.programmes.inclusion.places;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.directory.SiteId;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks whether the place of a cohort lets everybody in (RU-20), and sees what was missing through. The check belongs to
 * the place: another cohort that meets there finds it too.
 */
@Component
public class CheckPlace {

    private final MeetingPlaces places;
    private final PlaceChecks checks;
    private final ProgrammePermit programmePermit;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    CheckPlace(
            MeetingPlaces places,
            PlaceChecks checks,
            ProgrammePermit programmePermit,
            Permit permit,
            Audit audit,
            Clock clock) {
        this.places = places;
        this.checks = checks;
        this.programmePermit = programmePermit;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PlaceView view(CohortId cohort) {
        requireChecking(cohort);
        var place = places.of(cohort);
        return new PlaceView(place, today(), checks.of(place.site().id()));
    }

    @Transactional
    public Kept<UUID> record(CohortId cohort, CheckDetails check) {
        requireChecking(cohort);
        if (check.on().isAfter(today())) {
            return new Kept.No<>(Map.of("on", Problem.of("place-check-day")));
        }
        if (check.found() != Accessibility.YES && check.missing().isEmpty()) {
            return new Kept.No<>(Map.of("missing", Problem.of("place-check-missing")));
        }
        var site = places.of(cohort).site().id();
        var user = permit.reach(Permission.KEEP_INCLUSION).user();
        var id = checks.add(site, check, user, clock.instant());
        recorded("place.checked", site, Map.of("found", check.found().name()));
        return new Kept.Yes<>(id);
    }

    /** A fix of another place is as good as none. */
    @Transactional
    public void mended(CohortId cohort, UUID fix, LocalDate day) {
        var view = view(cohort);
        var check = view.checks().stream()
                .filter(one -> one.fixes().stream().anyMatch(open -> open.id().equals(fix) && open.isOpen()))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        if (day.isAfter(today()) || day.isBefore(check.onDay())) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("place-fix-day", check.onDay()));
        }
        checks.done(fix, day);
        recorded("place.mended", view.place().site().id(), Map.of("day", day.toString()));
    }

    /** Before anything of a form is read: who may not check learns nothing of what was wrong with it. */
    void requireChecking(CohortId cohort) {
        programmePermit.require(Permission.KEEP_INCLUSION, cohort);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Texts.ZONE));
    }

    private void recorded(String action, SiteId site, Map<String, ?> detail) {
        audit.recorded(action, Subject.of("site", site.value()), detail);
    }
}
