package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;

/** Participants say with whom they wish to be; a planner makes a cohort of a proposed group, or narrows one that stands. */
@StoryTest
class GroupsStoryTest {

    private final CohortStory story;
    private final Cast cast;

    GroupsStoryTest(CohortStory story, Cast cast) {
        this.story = story;
        this.cast = cast;
    }

    @Test
    void a_proposed_group_becomes_a_cohort_only_when_somebody_accepts_it() {
        var told = story.aCohort().withMembers(7).told();
        var page = "/projects/" + told.project() + "/groups";
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var wishes = new HashMap<String, String>();
        told.members().forEach(person -> wishes.put("wish." + person.value(), "OWN_SEX"));
        assertThat(supervisor.submit(page, page + "/wishes", wishes).statusCode())
                .isEqualTo(302);
        var shown = supervisor.page(page);
        assertThat(shown.text())
                .contains("Asked so far: 7 of 7", "Group 1: Women only", "wish to be among their own sex");
        var code = CohortStory.code();
        var made = supervisor.submit(
                page, page, Map.of("composition", "WOMEN", "name", "Women of the morning", "code", code));
        assertThat(made.statusCode()).isEqualTo(302);
        var cohort = made.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(supervisor.page(cohort).text()).contains("Women of the morning", "Women only");
        var again = supervisor.submit(page, page, Map.of("composition", "WOMEN", "name", "Again", "code", code));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Another cohort has this code");
    }

    @Test
    void a_cohort_is_narrowed_to_what_its_people_wish_and_not_twice() {
        var told = story.aCohort().withMembers(3).told();
        var page = "/projects/" + told.project() + "/groups";
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var change = page + "/" + told.cohort();
        assertThat(supervisor.submit(page, change, Map.of()).statusCode()).isEqualTo(409);
        supervisor.submit(
                page, page + "/wishes", Map.of("wish." + told.member(1).value(), "OWN_SEX"));
        assertThat(supervisor.page(page).text()).contains("Now: Women and men. Proposed: Women only.");
        assertThat(supervisor.submit(page, change, Map.of()).statusCode()).isEqualTo(302);
        assertThat(supervisor.page("/cohorts/" + told.cohort()).text()).contains("Women only");
        supervisor.submit(
                page, page + "/wishes", Map.of("wish." + told.member(1).value(), ""));
        assertThat(supervisor.page(page).text()).contains("Asked so far: 0 of 3");
    }

    @Test
    void wishes_and_names_are_closed_to_who_does_not_plan_here() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = story.aCohort().facilitatedBy(facilitator.id()).told();
        var page = "/projects/" + told.project() + "/groups";
        assertThat(facilitator.browser().get(page).statusCode()).isEqualTo(403);
        var far = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.NINEWA).browser();
        assertThat(far.get(page).statusCode()).isEqualTo(403);
    }
}
