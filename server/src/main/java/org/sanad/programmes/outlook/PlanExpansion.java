package org.sanad.programmes.outlook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.geography.Places;
import org.sanad.shared.Kept;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where the programme wants to begin; those who decide on projects there write it down. */
@Component
public class PlanExpansion {

    private final ExpansionAreas areas;
    private final Places places;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    PlanExpansion(ExpansionAreas areas, Places places, Permit permit, Audit audit, Clock clock) {
        this.areas = areas;
        this.places = places;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ExpansionArea> all() {
        permit.requireAnywhere(Permission.REQUEST_PROJECTS);
        return areas.reached(permit.reach(Permission.REQUEST_PROJECTS));
    }

    @Transactional
    public Kept<PCode> plan(ExpansionArea expansion) {
        permit.requireAnywhere(Permission.DECIDE_PROJECTS);
        if (places.find(expansion.area()).isEmpty()) {
            return new Kept.No<>(Map.of("area", Problem.of("no-such-place")));
        }
        permit.require(Permission.DECIDE_PROJECTS, Target.at(expansion.area()));
        var now = thisYear();
        if (expansion.year() < now || expansion.year() > now + ExpansionArea.YEARS_AHEAD) {
            return new Kept.No<>(Map.of("year", year()));
        }
        areas.put(expansion, permit.reach(Permission.DECIDE_PROJECTS).user(), clock.instant());
        recorded("outlook.planned", expansion.area(), expansion.year());
        return new Kept.Yes<>(expansion.area());
    }

    @Transactional
    public void giveUp(PCode area, int year) {
        permit.require(Permission.DECIDE_PROJECTS, Target.at(area));
        areas.remove(area, year);
        recorded("outlook.given-up", area, year);
    }

    Problem year() {
        return Problem.of("outlook-year", thisYear() + "", thisYear() + ExpansionArea.YEARS_AHEAD + "");
    }

    private int thisYear() {
        return LocalDate.now(clock.withZone(Texts.ZONE)).getYear();
    }

    private void recorded(String action, PCode area, int year) {
        audit.recorded(action, Subject.of("area", area.value()), Map.of("year", year));
    }
}
