package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People are selected by a stated focus, and the reason for each stays. */
@StoryTest
class SelectionStoryTest {

    private final CohortStory story;
    private final Cast cast;
    private final JdbcClient jdbc;

    SelectionStoryTest(CohortStory story, Cast cast, JdbcClient jdbc) {
        this.story = story;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Test
    void a_cohort_states_whom_it_is_for_and_each_person_shows_a_reason_or_stands_open() {
        var officer = officer();
        var told = story.aCohort().withMembers(3).told();
        var page = "/cohorts/" + told.cohort() + "/selection";
        assertThat(linked(officer, told)).contains("No focus stated");
        assertThat(reasons(officer, told, 1, "DISABILITY").statusCode()).isEqualTo(409);
        assertThat(focus(officer, told, Map.of("groups", "FEMALE_HEADED_HOUSEHOLD"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(linked(officer, told)).contains("Reasons open");
        assertThat(reasons(officer, told, 1, "FEMALE_HEADED_HOUSEHOLD").statusCode())
                .isEqualTo(302);
        assertThat(reasons(officer, told, 2, "OTHER").statusCode()).isEqualTo(302);
        assertThat(officer.page(page).select(".counts").text())
                .isEqualTo("1 Female-headed household 1 Another reason 1 Reason open");
        reasons(officer, told, 3, "FEMALE_HEADED_HOUSEHOLD");
        assertThat(linked(officer, told)).doesNotContain("open");
        reasons(officer, told, 2, "");
        assertThat(officer.page(page).select(".counts").text()).contains("1 Reason open");
    }

    @Test
    void somebody_with_two_reasons_is_one_person_in_each_of_them() {
        var officer = officer();
        var told = story.aCohort().withMembers(2).told();
        jdbc.sql("""
                        insert into programmes.selection_focus (cohort_id, groups, other, stated_at)
                        values (?, '{LITTLE_EXPERIENCE,DISABILITY}', '', now())
                        """).param(told.cohort().value()).update();
        jdbc.sql("""
                        insert into programmes.selection_reason (cohort_id, person_id, reasons, given_at)
                        values (?, ?, '{LITTLE_EXPERIENCE,DISABILITY}', now())
                        """).param(told.cohort().value()).param(told.member(1).value()).update();
        var page = officer.page("/cohorts/" + told.cohort() + "/selection");
        assertThat(page.select(".counts").text())
                .isEqualTo("1 Little or no work experience 1 Disability 0 Another reason 1 Reason open");
        assertThat(page.text()).contains("Selected people: 2", "not added up");
    }

    @Test
    void a_focus_on_disability_says_so_while_nobody_with_one_is_selected() {
        var officer = officer();
        var told = story.aCohort().withMembers(1).told();
        focus(officer, told, Map.of("groups", "DISABILITY"));
        var page = "/cohorts/" + told.cohort() + "/selection";
        assertThat(officer.page(page).text()).contains("Nobody with a disability was selected yet");
        reasons(officer, told, 1, "DISABILITY");
        assertThat(officer.page(page).text()).doesNotContain("Nobody with a disability");
    }

    @Test
    void what_does_not_fit_is_refused() {
        var officer = officer();
        var told = story.aCohort().withMembers(1).told();
        var other = story.aCohort().withMembers(1).told();
        assertThat(focus(officer, told, Map.of()).statusCode()).isEqualTo(422);
        assertThat(focus(officer, told, Map.of("groups", "OTHER")).statusCode()).isEqualTo(422);
        assertThat(focus(officer, told, Map.of("groups", "DISABILITY", "other", "Widows"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(focus(officer, told, Map.of("groups", "RICH")).statusCode()).isEqualTo(422);
        assertThat(focus(officer, told, Map.of("groups", "OTHER", "other", "Young graduates"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.page("/cohorts/" + told.cohort() + "/selection").text())
                .contains("Young graduates");
        assertThat(reasons(officer, told, 1, "DISABILITY").statusCode()).isEqualTo(422);
        var stranger = new LinkedHashMap<String, String>();
        stranger.put("person", other.member(1).toString());
        var page = "/cohorts/" + told.cohort() + "/selection";
        assertThat(officer.submit(page, page, stranger).statusCode()).isEqualTo(422);
    }

    @Test
    void a_facilitator_does_not_learn_why_somebody_was_selected() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = story.aCohort().facilitatedBy(facilitator.id()).told();
        var cohort = "/cohorts/" + told.cohort();
        assertThat(facilitator.browser().get(cohort + "/selection").statusCode())
                .isEqualTo(403);
        assertThat(facilitator.browser().page(cohort).select("a[href=" + cohort + "/selection]"))
                .isEmpty();
    }

    private Visitor officer() {
        return cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
    }

    private static String linked(Visitor officer, Told told) {
        var cohort = "/cohorts/" + told.cohort();
        return officer.page(cohort).select("a[href=" + cohort + "/selection]").text();
    }

    private static java.net.http.HttpResponse<String> focus(Visitor officer, Told told, Map<String, String> fields) {
        var cohort = "/cohorts/" + told.cohort();
        return officer.submit(cohort + "/selection", cohort + "/focus", fields);
    }

    private static java.net.http.HttpResponse<String> reasons(Visitor officer, Told told, int member, String reason) {
        var page = "/cohorts/" + told.cohort() + "/selection";
        var person = told.member(member).toString();
        var fields = new LinkedHashMap<String, String>();
        fields.put("person", person);
        if (!reason.isEmpty()) {
            fields.put("reason." + person, reason);
        }
        return officer.submit(page, page, fields);
    }
}
