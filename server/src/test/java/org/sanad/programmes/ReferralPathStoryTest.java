package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.sanad.web.Texts;

/** A way on to specialised care is there before a project begins and while it runs, and somebody made sure. */
@StoryTest
class ReferralPathStoryTest {

    private final CohortStory story;
    private final Cast cast;
    private final LocalDate today;

    ReferralPathStoryTest(CohortStory story, Cast cast, Clock clock) {
        this.story = story;
        this.cast = cast;
        this.today = LocalDate.now(clock.withZone(Texts.ZONE));
    }

    @Test
    void a_project_proves_a_specialised_service_before_it_begins_and_while_it_runs() {
        var officer = officer();
        var told = story.aCohort().startingOn(today.minusDays(10)).told();
        assertThat(linked(officer, told)).contains("No referral path yet");
        assertThat(officer.page(page(told)).text()).contains("before the project began Not proved");
        var added = service("SPECIALISED", today.minusDays(20));
        assertThat(officer.submit(page(told), page(told), added).statusCode()).isEqualTo(302);
        assertThat(officer.page(page(told)).text())
                .contains("before the project began Proved", "not older than 90 days Proved", "Dr. Awat");
        assertThat(linked(officer, told)).isEqualTo("Referral path");
    }

    @Test
    void focused_support_alone_proves_nothing() {
        var officer = officer();
        var told = story.aCohort().startingOn(today.minusDays(10)).told();
        officer.submit(page(told), page(told), service("FOCUSED", today.minusDays(20)));
        assertThat(officer.page(page(told)).text()).contains("before the project began Not proved");
        assertThat(linked(officer, told)).contains("Make sure again");
    }

    @Test
    void a_word_that_is_too_old_or_a_service_that_closed_has_to_be_made_sure_of_again() {
        var officer = officer();
        var told = story.aCohort().startingOn(today.minusDays(50)).told();
        officer.submit(page(told), page(told), service("SPECIALISED", today.minusDays(100)));
        assertThat(officer.page(page(told)).text()).contains("before the project began Proved", "90 days Not proved");
        assertThat(checked(officer, told, today.minusDays(2), "yes").statusCode())
                .isEqualTo(302);
        assertThat(linked(officer, told)).isEqualTo("Referral path");
        assertThat(checked(officer, told, today, "no").statusCode()).isEqualTo(302);
        assertThat(officer.page(page(told)).text()).contains("90 days Not proved", "Takes nobody in");
        assertThat(checked(officer, told, today.plusDays(1), "yes").statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_way_without_handover_or_word_is_refused_and_a_facilitator_only_reads() {
        var officer = officer();
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = story.aCohort().facilitatedBy(facilitator.id()).told();
        var empty = officer.submit(page(told), page(told), Map.of("receiver", "Clinic"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Nothing is chosen", "missing or too long", "value=\"Clinic\"");
        officer.submit(page(told), page(told), service("SPECIALISED", today));
        var read = facilitator.browser().page(page(told));
        assertThat(read.text()).contains("Mental health unit");
        assertThat(read.select("form[action^=" + page(told) + "]")).isEmpty();
    }

    private Visitor officer() {
        return cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
    }

    private static String page(Told told) {
        return "/projects/" + told.project() + "/referral-path";
    }

    private static String linked(Visitor officer, Told told) {
        return officer.page("/projects/" + told.project())
                .select("a[href=" + page(told) + "]")
                .text();
    }

    private static Map<String, String> service(String level, LocalDate on) {
        return new HashMap<>(Map.of(
                "receiver", "Mental health unit, general hospital",
                "level", level,
                "handover", "The counsellor goes along the first time",
                "on", on.toString(),
                "saidBy", "Dr. Awat"));
    }

    private static HttpResponse<String> checked(Visitor officer, Told told, LocalDate on, String open) {
        var action = officer.page(page(told))
                .select("form[action^=" + page(told) + "/]")
                .attr("action");
        return officer.submit(page(told), action, Map.of("on", on.toString(), "saidBy", "Dr. Awat", "open", open));
    }
}
