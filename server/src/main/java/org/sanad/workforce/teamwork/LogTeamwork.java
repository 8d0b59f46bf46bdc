package org.sanad.workforce.teamwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.geography.Places;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Logs visits and meetings where one works. Who was there, or has something to do after one, reads it too. */
@Component
public class LogTeamwork {

    private static final int MONTHS_BACK = 12;

    private final TeamEvents events;
    private final Places places;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    LogTeamwork(TeamEvents events, Places places, Permit permit, Audit audit, Clock clock) {
        this.events = events;
        this.places = places;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Kept<UUID> log(TeamEventDetails typed) {
        var details = typed.cleaned();
        permit.require(Permission.LOG_TEAMWORK, Target.at(details.area()));
        var faults = details.faults(today());
        if (places.find(details.area()).isEmpty()) {
            faults.put("area", Problem.of("choose-one"));
        }
        if (details.kind() == TeamEventKind.SUPPORT_VISIT && details.site().isEmpty()) {
            faults.put("site", Problem.of("choose-one"));
        }
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        var id = events.add(details, user(), clock.instant());
        audit.recorded(
                "teamwork.logged",
                Subject.of("team-event", id),
                Map.of("day", details.day().toString(), "area", details.area().value()));
        return new Kept.Yes<>(id);
    }

    /** Of a year back: in reach, or with whoever looks among the people. */
    @Transactional(readOnly = true)
    List<TeamEvent> events() {
        return events.since(today().minusMonths(MONTHS_BACK), permit.reach(Permission.LOG_TEAMWORK), user());
    }

    /** An id out of reach and an id of nothing are refused alike, save to those who log teamwork everywhere. */
    @Transactional(readOnly = true)
    TeamEvent event(UUID id) {
        var event = events.find(id);
        if (event.isPresent() && (mayLogAt(event.get()) || events.concerns(id, user()))) {
            return event.get();
        }
        throw permit.allows(Permission.LOG_TEAMWORK, Target.mission())
                ? new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"))
                : new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted"));
    }

    boolean mayLog() {
        return permit.allowsAnywhere(Permission.LOG_TEAMWORK);
    }

    void requireLogging() {
        permit.requireAnywhere(Permission.LOG_TEAMWORK);
    }

    boolean mayLogAt(TeamEvent event) {
        return permit.allows(Permission.LOG_TEAMWORK, Target.at(event.area()));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Texts.ZONE));
    }

    UUID user() {
        return permit.reach(Permission.LOG_TEAMWORK).user();
    }
}
