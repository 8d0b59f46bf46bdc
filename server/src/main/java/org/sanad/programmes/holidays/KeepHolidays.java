package org.sanad.programmes.holidays;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
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
 * Shows the holidays to who plans, and lets a programme manager enter and remove those of their area. A session that
 * comes to lie on a holiday is named and stays where it is.
 */
@Component
public class KeepHolidays {

    private final Holidays holidays;
    private final Places places;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    KeepHolidays(Holidays holidays, Places places, Permit permit, Audit audit, Clock clock) {
        this.holidays = holidays;
        this.places = places;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public HolidayCalendar calendar() {
        permit.requireAnywhere(Permission.PLAN_PROJECTS);
        var today = LocalDate.now(clock.withZone(Texts.ZONE));
        return new HolidayCalendar(
                today.getYear(),
                holidays.feasts(),
                holidays.since(today.withDayOfYear(1)),
                holidays.yearly(),
                holidays.sessions(today, permit.reach(Permission.PLAN_PROJECTS)),
                keeps());
    }

    @Transactional
    public Kept<UUID> add(HolidayDetails typed) {
        permit.require(Permission.KEEP_HOLIDAYS, Target.at(typed.area()));
        var details = named(typed);
        var faults = HolidayFaults.of(details, holidays.meeting(details));
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        var id = holidays.add(details, permit.reach(Permission.KEEP_HOLIDAYS).user(), clock.instant());
        recorded("holiday.added", id, details.from(), details.area());
        return new Kept.Yes<>(id);
    }

    @Transactional
    public void remove(UUID id) {
        permit.requireAnywhere(Permission.KEEP_HOLIDAYS);
        var holiday =
                holidays.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        permit.require(Permission.KEEP_HOLIDAYS, Target.at(holiday.area()));
        holidays.remove(id);
        recorded("holiday.removed", id, holiday.from(), holiday.area());
    }

    /** A feast has its names in every language; what was typed beside goes before them. */
    private HolidayDetails named(HolidayDetails typed) {
        return holidays.feasts().stream()
                .filter(feast -> feast.code().equals(typed.feast()))
                .findFirst()
                .map(feast -> with(typed, feast.code(), typed.name().orElse(feast.name())))
                .orElseGet(() -> with(typed, null, typed.name()));
    }

    private static HolidayDetails with(HolidayDetails typed, @Nullable String feast, HolidayName name) {
        return new HolidayDetails(typed.from(), typed.until(), typed.area(), feast, name);
    }

    private List<PCode> keeps() {
        return Stream.concat(places.countries().stream(), places.governorates().stream())
                .map(Area::pcode)
                .filter(area -> permit.allows(Permission.KEEP_HOLIDAYS, Target.at(area)))
                .toList();
    }

    private void recorded(String action, UUID id, LocalDate from, PCode area) {
        audit.recorded(action, Subject.of("holiday", id), Map.of("day", from.toString(), "area", area.value()));
    }
}
