package org.sanad.programmes.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.programmes.SessionId;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class ChoiceStoryTest {

    private final CohortStory story;
    private final Cast cast;
    private final JdbcClient jdbc;

    private Visitor browser;
    private Told told;
    private String address;

    ChoiceStoryTest(CohortStory story, Cast cast, JdbcClient jdbc) {
        this.story = story;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    /** A facilitator with a group of five who all came to the first peer-support session, on communication. */
    @BeforeEach
    void a_group_met() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        browser = facilitator.browser();
        told = story.aCohort()
                .withMembers(5)
                .withPeerSessions(3)
                .facilitatedBy(facilitator.id())
                .told();
        var met = told.plan().get(1).id();
        story.allCame(told, met);
        jdbc.sql("update programmes.session set module = 6 where id = :id")
                .param("id", met.value())
                .update();
        address = "/sessions/" + met;
    }

    @Test
    void hands_are_counted_and_the_next_session_carries_the_module_with_its_leaflets() {
        var page = browser.page(address);
        assertThat(page.select("input[name=next-module]").eachAttr("value")).doesNotContain("6");
        assertThat(page.select(".held").text()).contains("Communication Skills");
        assertThat(save(Map.of("hands.3", "3", "hands.2", "٢")).statusCode()).isEqualTo(302);
        assertThat(moduleOf(next())).isEqualTo(3);
        var nextPage = browser.page("/sessions/" + next());
        assertThat(nextPage.select(".module-today").text()).contains("Teamwork");
        assertThat(nextPage.select("fieldset[data-part=leaflets]").text())
                .contains("Teamwork and Conflict Resolution Skills 1");
        var cohort = browser.page("/cohorts/" + told.cohort());
        assertThat(cohort.select(".plan-list").text())
                .containsOnlyOnce("The group chose: Teamwork and Conflict Resolution Skills");
        assertThat(cohort.select("#h-mod").text()).isEqualTo("Modules, 1 of 8 held");
        assertThat(cohort.select(".modules .tag").eachText()).containsExactlyInAnyOrder("Held", "Next");
        var history = browser.page("/cohorts/" + told.cohort() + "/choices");
        assertThat(history.select("main").text())
                .contains("At peer support 1")
                .contains("By a show of hands")
                .contains("Teamwork");
    }

    @Test
    void a_vote_for_a_module_already_held_is_refused_and_nothing_typed_is_lost() {
        var refused = save(Map.of("hands.6", "4", "hands.2", "1", "note", "They laughed a lot 😀"));
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select(".notice").text()).contains("held this module already");
        assertThat(page.select("input[name=hands.2]").val()).isEqualTo("1");
        assertThat(moduleOf(next())).isZero();
        assertThat(browser.page(address).select("textarea[name=note]").text()).isEqualTo("They laughed a lot 😀");
    }

    @Test
    void there_are_no_more_votes_than_people_who_came() {
        var refused = save(Map.of("hands.2", "4", "hands.3", "2"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There are 6 votes, but 5 people came");
        assertThat(moduleOf(next())).isZero();
        assertThat(save(Map.of("hands.2", "-1")).body()).contains("not a number");
        assertThat(save(Map.of("hands.2", "<b>4</b>")).body()).contains("not a number");
        assertThat(save(Map.of("hands.77", "1")).body()).contains("does not stand in the catalogue");
    }

    @Test
    void a_tie_is_settled_by_the_facilitator_with_a_word_on_it() {
        var tie = new LinkedHashMap<>(Map.of("hands.2", "2", "hands.3", "2"));
        assertThat(save(tie).body()).contains("The vote is a tie");
        tie.put("next-module", "2");
        var page = Jsoup.parse(save(tie).body());
        assertThat(page.select("input[name=next-module-why]")).hasSize(1);
        tie.put("next-module-why", "those without a vote <decided> 🎲");
        assertThat(save(tie).statusCode()).isEqualTo(302);
        assertThat(moduleOf(next())).isEqualTo(2);
        assertThat(browser.page("/cohorts/" + told.cohort() + "/choices")
                        .select("main")
                        .text())
                .contains("those without a vote <decided> 🎲");
    }

    @Test
    void of_two_choices_at_once_the_second_hears_of_the_first_and_the_same_twice_changes_nothing() {
        var first = Map.of("hands.3", "4", "seen-next-module", "");
        assertThat(save(first).statusCode()).isEqualTo(302);
        assertThat(save(first).statusCode()).isEqualTo(302);
        var second = Map.of("hands.2", "5", "seen-next-module", "");
        assertThat(save(second).body()).contains("another choice meanwhile");
        assertThat(moduleOf(next())).isEqualTo(3);
        var seen = browser.page(address).select("input[name=seen-next-module]").val();
        assertThat(save(Map.of("hands.2", "5", "seen-next-module", seen)).statusCode())
                .isEqualTo(302);
        assertThat(moduleOf(next())).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from programmes.module_choice where session_id = :id")
                        .param("id", told.plan().get(1).id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void each_person_votes_alone_and_nobody_can_read_it_afterwards() {
        var ballot = address + "/ballot";
        browser.submit(address, ballot + "/open", Map.of());
        assertThat(browser.page(ballot).select(".rows .row-link")).hasSize(5);
        var papers = new ArrayList<Document>();
        for (int voter = 1; voter <= 4; voter++) {
            var paper = ballot + "/" + told.member(voter);
            papers.add(browser.page(paper));
            var cast = browser.submit(paper, paper, Map.of("module", voter < 4 ? "7" : "1"));
            assertThat(cast.headers().firstValue("Location").orElse("")).endsWith("/thanks");
        }
        assertThat(papers).allSatisfy(paper -> assertThat(namesOn(paper)).isEqualTo(1));
        var thanks = browser.page(ballot + "/thanks");
        assertThat(namesOn(thanks)).isZero();
        assertThat(browser.page(ballot).select("main").text()).doesNotContain("Problem-solving");
        var again = browser.submit(ballot, ballot + "/" + told.member(1), Map.of("module", "2"));
        assertThat(again.body()).contains("has voted already");
        browser.submit(ballot, ballot + "/end", Map.of());
        assertThat(browser.page(ballot).select("main").text()).contains("Problem-solving Skills 3");
        assertThat(moduleOf(next())).isEqualTo(7);
        assertThat(traces()).isEmpty();
    }

    @Test
    void a_private_vote_of_two_is_not_counted_since_it_would_tell_who_chose_what() {
        var ballot = address + "/ballot";
        browser.submit(address, ballot + "/open", Map.of());
        for (int voter = 1; voter <= 2; voter++) {
            var paper = ballot + "/" + told.member(voter);
            browser.submit(paper, paper, Map.of("module", "7"));
        }
        assertThat(browser.submit(ballot, ballot + "/end", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(save(Map.of("hands.3", "4")).body()).contains("votes in private");
        browser.submit(ballot, ballot + "/discard", Map.of());
        assertThat(save(Map.of("hands.3", "4")).statusCode()).isEqualTo(302);
    }

    /** Columns in which one row holds both a person and a module of a vote, or the hour of a ballot. */
    private List<String> traces() {
        return jdbc.sql("""
                        select a.table_name || '.' || a.column_name
                        from information_schema.columns a
                        where a.table_schema = 'programmes' and a.table_name in ('ballot_receipt', 'ballot_count')
                            and a.column_name not in ('session_id', 'person_id', 'module', 'votes')
                        union all
                        select 'more than one writing' from programmes.ballot_count group by session_id
                        having count(distinct xmin::text) > 1
                        """).query(String.class).list();
    }

    private long namesOn(Document page) {
        return told.members().stream()
                .map(member -> jdbc.sql("select full_name from registry.person where id = :id")
                        .param("id", member.value())
                        .query(String.class)
                        .single())
                .filter(page.text()::contains)
                .count();
    }

    private HttpResponse<String> save(Map<String, String> fields) {
        return browser.submit(address, address, fields);
    }

    private SessionId next() {
        return told.plan().get(2).id();
    }

    private int moduleOf(SessionId session) {
        return jdbc.sql("select coalesce(module, 0) from programmes.session where id = :id")
                .param("id", session.value())
                .query(Integer.class)
                .single();
    }
}
