package org.sanad.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.directory.KeepSite;
import org.sanad.directory.SiteDetails;
import org.sanad.directory.SiteKind;
import org.sanad.programmes.CohortStory;
import org.sanad.shared.PCode;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.sanad.web.Texts;

/** The two teams meet and visit each other's work, agree who does what until when, and see what is overdue. */
@StoryTest
class TeamworkStoryTest {

    private final Cast cast;
    private final KeepStaff keepStaff;
    private final KeepSite keepSite;
    private final LocalDate today;

    TeamworkStoryTest(Cast cast, KeepStaff keepStaff, KeepSite keepSite, Clock clock) {
        this.cast = cast;
        this.keepStaff = keepStaff;
        this.keepSite = keepSite;
        this.today = LocalDate.now(clock.withZone(Texts.ZONE));
    }

    @Test
    void a_follow_up_is_overdue_after_its_day_shows_on_its_owners_day_and_is_ticked_off_by_them() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var owner = member(facilitator);
        var supervisor = supervisor();
        var visit = logged(
                supervisor,
                Map.of(
                        "kind",
                        "SUPPORT_VISIT",
                        "site",
                        site(),
                        "outcome",
                        "Begin with a game",
                        "people",
                        owner.toString()));
        agreed(supervisor, visit, "Bring chairs " + owner, owner, today.minusDays(1));
        agreed(supervisor, visit, "Bring paper " + owner, owner, today);
        assertThat(section(supervisor, "OVERDUE"))
                .contains("Bring chairs " + owner)
                .doesNotContain("Bring paper " + owner);
        assertThat(section(supervisor, "OPEN")).contains("Bring paper " + owner);

        assertThat(facilitator.browser().page("/today").text()).contains("2 follow-ups wait for you", "Overdue: 1");
        assertThat(facilitator.browser().page(visit).text()).contains("Begin with a game");
        var own = facilitator.browser().page("/follow-ups");
        var tick = own.select("#h-OVERDUE ~ ul form").attr("action");
        assertThat(facilitator.browser().submit("/follow-ups", tick, Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(section(supervisor, "DONE")).contains("Bring chairs " + owner);
        assertThat(facilitator.browser().page("/today").text())
                .contains("1 follow-up waits for you")
                .doesNotContain("Overdue: 1");
    }

    @Test
    void a_meeting_keeps_its_agenda_its_decisions_and_who_was_there() {
        var livelihood = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        var somebody = member(cast.user(Role.VIEWER, Cast.MISSION));
        var meeting = logged(livelihood, Map.of("outcome", "One list for both teams", "people", somebody.toString()));
        assertThat(livelihood.page(meeting).text())
                .contains("Coordination meeting", "Dates of June", "One list for both teams", "Member of staff");
        assertThat(livelihood
                        .page("/teamwork")
                        .select("a[href=" + meeting + "]")
                        .text())
                .contains("Dates of June");
    }

    @Test
    void whoever_was_not_there_and_does_not_log_teamwork_there_reads_nothing_of_it() {
        var supervisor = supervisor();
        var owner = member(cast.user(Role.FACILITATOR, Cast.KIRKUK));
        var meeting = logged(supervisor, Map.of("people", owner.toString()));
        agreed(supervisor, meeting, "Something", owner, today);
        var tick = supervisor.page(meeting).select("form[action$=/done]").attr("action");
        for (var stranger : new Visitor[] {
            cast.signedIn(Role.FACILITATOR, Cast.KIRKUK).browser(),
            cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.NINEWA).browser()
        }) {
            assertThat(stranger.get(meeting).statusCode()).isEqualTo(403);
            assertThat(stranger.submit("/me", tick, Map.of()).statusCode()).isEqualTo(403);
        }
        assertThat(cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.NINEWA)
                        .browser()
                        .page("/teamwork")
                        .select("a[href=" + meeting + "]"))
                .isEmpty();
    }

    @Test
    void a_meeting_to_come_without_people_or_topic_is_told_with_its_remedy() {
        var faulty = supervisor()
                .submit(
                        "/teamwork/new",
                        "/teamwork",
                        Map.of(
                                "kind",
                                "COORDINATION_MEETING",
                                "area",
                                "IQG13",
                                "day",
                                today.plusDays(1).toString()));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("has not come yet", "The topic is missing", "Nobody is chosen");
        var nowhere = supervisor()
                .submit(
                        "/teamwork/new",
                        "/teamwork",
                        Map.of("kind", "SUPPORT_VISIT", "area", "IQG13", "day", today.toString()));
        assertThat(nowhere.statusCode()).as("a visit is to a place").isEqualTo(422);
    }

    private Visitor supervisor() {
        return cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
    }

    /** A meeting of today about June in Kirkuk, unless something else is said; where it stands once logged. */
    private String logged(Visitor who, Map<String, String> said) {
        var fields = new HashMap<>(Map.of(
                "kind",
                "COORDINATION_MEETING",
                "area",
                "IQG13",
                "day",
                today.minusDays(9).toString(),
                "about",
                "Dates of June"));
        fields.putAll(said);
        var answer = who.submit("/teamwork/new", "/teamwork", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/teamwork/"));
    }

    private static void agreed(Visitor who, String event, String what, UUID owner, LocalDate due) {
        var fields = Map.of("what", what, "owner", owner.toString(), "due", due.toString());
        assertThat(who.submit(event, event + "/follow-ups", fields).statusCode())
                .isEqualTo(302);
    }

    private static String section(Visitor who, String state) {
        return who.page("/teamwork")
                .select("section[aria-labelledby=h-" + state + "]")
                .text();
    }

    private UUID member(Cast.Person user) {
        return CohortStory.staged(() -> keepStaff
                        .add(new StaffDetails("Member of staff", "Facilitator", null, user.id()))
                        .orRefuse())
                .value();
    }

    private String site() {
        return CohortStory.staged(() -> keepSite.add(new SiteDetails(
                                CohortStory.code(),
                                "Centre",
                                null,
                                null,
                                SiteKind.CENTRE,
                                new PCode(CohortStory.KIRKUK),
                                null))
                        .orRefuse())
                .value()
                .toString();
    }
}
