package org.sanad.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.demo.DemoSites.Place;
import org.sanad.directory.SiteId;
import org.sanad.shared.PCode;
import org.sanad.workforce.StaffId;
import org.sanad.workforce.teamwork.FollowUpDetails;
import org.sanad.workforce.teamwork.KeepFollowUps;
import org.sanad.workforce.teamwork.LogTeamwork;
import org.sanad.workforce.teamwork.TeamEventDetails;
import org.sanad.workforce.teamwork.TeamEventKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The team of the current year: its trainings, a support visit and a meeting of the two teams, with a follow-up that is overdue, one open and one done. */
@Component
@Profile("demo")
class TeamStory {

    private static final PCode KIRKUK = new PCode("IQG13");

    private final LogTeamwork logTeamwork;
    private final KeepFollowUps followUps;
    private final StaffStory staffStory;

    TeamStory(LogTeamwork logTeamwork, KeepFollowUps followUps, StaffStory staffStory) {
        this.logTeamwork = logTeamwork;
        this.followUps = followUps;
        this.staffStory = staffStory;
    }

    void tell(List<Told> cohorts, SiteId site, StaffId facilitator, LocalDate today) {
        staffStory.tell(cohorts, facilitator, today);
        var visit = Done.orFail(logTeamwork.log(new TeamEventDetails(
                TeamEventKind.SUPPORT_VISIT,
                today.minusDays(20),
                Place.HAWIJA.area(),
                Optional.of(site),
                "How the first peer sessions go",
                "Open each session with what the group chose last time.\nKeep the last ten minutes for questions.",
                List.of(facilitator))));
        var chairs = agreed(visit, "Bring ten more chairs to the centre", facilitator, today.minusDays(13));
        followUps.done(chairs);
        agreed(visit, "Try the relaxation exercise and tell how it went", facilitator, today.minusDays(2));
        var meeting = Done.orFail(logTeamwork.log(new TeamEventDetails(
                TeamEventKind.COORDINATION_MEETING,
                today.minusDays(6),
                KIRKUK,
                Optional.empty(),
                "Grants and sessions of the next month",
                "Grant days and sessions are kept apart. Both teams use one list of participants.",
                List.of(facilitator))));
        agreed(meeting, "Send the dates of the grant days to the MHPSS team", facilitator, today.plusDays(5));
    }

    private UUID agreed(UUID event, String what, StaffId owner, LocalDate due) {
        return Done.orFail(followUps.add(event, new FollowUpDetails(what, owner, due)));
    }
}
