package org.sanad.programmes.participantlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.programmes.CohortStory;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer whose role holds in one project only. */
@StoryTest
class ProjectOfficerListStoryTest {

    private final Cast cast;
    private final CohortStory story;
    private final JdbcClient jdbc;

    ProjectOfficerListStoryTest(Cast cast, CohortStory story, JdbcClient jdbc) {
        this.cast = cast;
        this.story = story;
        this.jdbc = jdbc;
    }

    @Test
    void an_officer_of_one_project_imports_a_list_into_its_cohort_and_then_opens_its_people() {
        var told = story.aCohort().withMembers(0).told();
        var list = new ListStory(officerOf(told), told.cohort());
        var name = Sheet.somebody();
        var address = list.uploaded(Sheet.english()
                .row(name, "", "woman", 27, "", "Hawija", "returnee", "yes")
                .row(Sheet.somebody(), "", "man", 30, "", "Daquq", "", "")
                .file());
        assertThat(list.saved(address, Map.of()).text()).contains("One person joined");
        assertThat(list.browser().get("/people/" + id(name)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_list_for_another_project_is_refused_and_no_other_cohort_is_offered() {
        var told = story.aCohort().withMembers(0).told();
        var neighbour = story.aCohort().withMembers(0).told();
        var browser = officerOf(told);
        assertThat(browser.page("/import").select("select[name=cohort] option").eachAttr("value"))
                .contains(told.cohort().toString())
                .doesNotContain(neighbour.cohort().toString());
        var file = Sheet.english()
                .row(Sheet.somebody(), "", "woman", 27, "", "Hawija", "", "yes")
                .file();
        assertThat(new ListStory(browser, neighbour.cohort()).upload(file).statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobody_is_registered_by_that_officer_outside_the_project() {
        var told = story.aCohort().withMembers(1).told();
        var stranger = story.aCohort().withMembers(1).told().member(1);
        var browser = officerOf(told);
        var typed = Map.of(
                "name", Sheet.somebody(),
                "sex", "FEMALE",
                "age", "30",
                "area", "Hawija",
                "displacement", "RETURNEE",
                "consent", "yes",
                "consentLanguage", "ar");
        var answer = browser.submit("/people/new", "/people", typed);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.get("/people/" + stranger).statusCode()).isEqualTo(403);
        assertThat(browser.get("/people/" + told.member(1)).statusCode()).isEqualTo(200);
    }

    private Visitor officerOf(Told told) {
        var scope = new Scope.OfProject(told.project().value());
        return cast.signedIn(Role.LIVELIHOOD_OFFICER, scope).browser();
    }

    private String id(String name) {
        return jdbc.sql("select id from registry.person where full_name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
