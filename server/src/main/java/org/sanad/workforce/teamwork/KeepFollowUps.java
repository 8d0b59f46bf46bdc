package org.sanad.workforce.teamwork;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.shared.Kept;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.workforce.StaffMembers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what is to be done after a visit or meeting; whoever has to do it, or logs teamwork there, ticks it off. */
@Component
public class KeepFollowUps {

    private static final int DONE_FOR_DAYS = 60;

    private final FollowUps followUps;
    private final LogTeamwork teamwork;
    private final StaffMembers staff;
    private final Permit permit;
    private final Audit audit;

    KeepFollowUps(FollowUps followUps, LogTeamwork teamwork, StaffMembers staff, Permit permit, Audit audit) {
        this.followUps = followUps;
        this.teamwork = teamwork;
        this.staff = staff;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional
    public Kept<UUID> add(UUID event, FollowUpDetails details) {
        teamwork.requireLogging();
        var at = teamwork.event(event);
        permit.require(Permission.LOG_TEAMWORK, Target.at(at.area()));
        var faults = details.faults(at.day());
        if (staff.find(details.owner()).isEmpty()) {
            faults.put("owner", Problem.of("no-such-staff"));
        }
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        var id = followUps.add(event, details);
        recorded("follow-up.added", event);
        return new Kept.Yes<>(id);
    }

    /** Done twice is done once. */
    @Transactional
    public void done(UUID id) {
        var followUp =
                followUps.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        if (!mayTick(followUp)) {
            throw new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted"));
        }
        if (followUps.done(id, teamwork.today(), teamwork.user())) {
            recorded("follow-up.done", followUp.eventId());
        }
    }

    @Transactional(readOnly = true)
    List<FollowUp> of(TeamEvent event) {
        return followUps.of(event.id());
    }

    /** All in reach of who logs teamwork. */
    @Transactional(readOnly = true)
    List<FollowUp> reached() {
        permit.requireAnywhere(Permission.LOG_TEAMWORK);
        return followUps.reached(teamwork.today().minusDays(DONE_FOR_DAYS), permit.reach(Permission.LOG_TEAMWORK));
    }

    /** What whoever is signed in has to do. */
    @Transactional(readOnly = true)
    List<FollowUp> own() {
        return followUps.ownedBy(teamwork.user(), teamwork.today().minusDays(DONE_FOR_DAYS));
    }

    boolean mayTick(FollowUp followUp) {
        return teamwork.user().equals(followUp.ownerUser())
                || permit.allows(Permission.LOG_TEAMWORK, Target.at(new PCode(followUp.area())));
    }

    private void recorded(String action, UUID event) {
        audit.recorded(action, Subject.of("team-event", event), Map.of());
    }
}
