package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.sanad.web.Texts;

/** What projects can be told for, and where the programme wants to begin next. */
@StoryTest
class OutlookStoryTest {

    private final CohortStory story;
    private final Cast cast;
    private final int year;

    OutlookStoryTest(CohortStory story, Cast cast, Clock clock) {
        this.story = story;
        this.cast = cast;
        this.year = LocalDate.now(clock.withZone(Texts.ZONE)).getYear();
    }

    @Test
    void a_project_is_tagged_by_setting_cohesion_and_return_and_found_by_each() {
        var officer = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        var project = story.aCohort().told().project();
        var page = "/projects/" + project + "/tags";
        assertThat(officer.page("/projects/" + project).select("a[href=" + page + "]"))
                .hasSize(1);
        assertThat(officer.submit(page, page, Map.of("tag", "CAMP")).statusCode())
                .isEqualTo(302);
        assertThat(officer.page(page).select("input[value=CAMP]").hasAttr("checked"))
                .isTrue();
        assertThat(officer.page("/tags").select("a[href=/projects/" + project + "]"))
                .hasSize(1);
        assertThat(officer.submit(page, page, Map.of("tag", "PARADISE")).statusCode())
                .isEqualTo(422);
        assertThat(officer.submit(page, page, Map.of("tag", "")).statusCode()).isEqualTo(302);
        assertThat(officer.page("/tags").select("a[href=/projects/" + project + "]"))
                .isEmpty();
    }

    @Test
    void who_decides_writes_down_where_the_programme_wants_to_begin_and_an_officer_reads_it() {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.NINEWA).browser();
        var officer = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.NINEWA).browser();
        assertThat(plan(supervisor, Map.of()).statusCode()).isEqualTo(302);
        assertThat(officer.page("/outlook").text()).contains("Sinjar families come home", "Many people return");
        assertThat(officer.page("/outlook").select("form[action^=/outlook]")).isEmpty();
        assertThat(plan(officer, Map.of()).statusCode()).isEqualTo(403);
        assertThat(plan(supervisor, Map.of("area", "IQG13")).statusCode()).isEqualTo(403);
        var back = Map.of("area", "IQG15", "year", String.valueOf(year + 1));
        assertThat(supervisor.submit("/outlook", "/outlook/given-up", back).statusCode())
                .isEqualTo(302);
        assertThat(officer.page("/outlook").text()).doesNotContain("Sinjar families");
    }

    @Test
    void a_year_long_gone_or_far_away_is_no_plan() {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.NINEWA).browser();
        assertThat(plan(supervisor, Map.of("year", "2019")).statusCode()).isEqualTo(422);
        assertThat(plan(supervisor, Map.of("year", "99999999999")).statusCode()).isEqualTo(422);
        assertThat(plan(supervisor, Map.of("year", "soon")).body()).contains("not a year to plan for");
        assertThat(plan(supervisor, Map.of("area", "ATLANTIS")).statusCode()).isEqualTo(422);
        assertThat(plan(supervisor, Map.of("words", "")).statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> plan(Visitor by, Map<String, String> more) {
        var fields = new HashMap<>(Map.of(
                "area", "IQG15",
                "year", String.valueOf(year + 1),
                "ground", "HIGH_RETURN",
                "words", "Sinjar families come home"));
        fields.putAll(more);
        return by.submit("/outlook", "/outlook", fields);
    }
}
