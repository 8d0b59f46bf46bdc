package org.sanad.programmes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.sanad.web.Texts;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A livelihood officer records what the way costs and decides what is given for it. */
@StoryTest
class AllowanceStoryTest {

    private static final String KIRKUK = "/transport/" + CohortStory.KIRKUK;

    private final CohortStory story;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final LocalDate today;

    AllowanceStoryTest(CohortStory story, Cast cast, JdbcClient jdbc, Clock clock) {
        this.story = story;
        this.cast = cast;
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock.withZone(Texts.ZONE));
    }

    @AfterEach
    void nobody_else_finds_the_costs() {
        jdbc.sql("delete from programmes.transport_support").update();
        jdbc.sql("delete from programmes.transport_cost").update();
    }

    @Test
    void an_allowance_above_the_average_is_refused_with_both_numbers_and_the_remedy() {
        var officer = officer();
        assertThat(costs(officer, "5000", today.minusDays(3)).statusCode()).isEqualTo(302);
        var refused = pays(officer, "6,500", today);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("6,500 IQD is not between 0 and the recorded average of 5,000 IQD")
                .contains("record a newer cost, or organise transport");
        assertThat(pays(officer, "-1", today).statusCode()).isEqualTo(422);
        assertThat(pays(officer, "٥٠٠٠", today).statusCode()).isEqualTo(302);
        assertThat(officer.page(KIRKUK).text()).contains("Allowance of 5,000 IQD a day", "Holds now");
        assertThat(recorded("transport.decided")).isPositive();
    }

    @Test
    void without_a_recorded_average_no_allowance_is_set_but_transport_can_be_organised() {
        var officer = officer();
        var refused = pays(officer, "3000", today);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("No average cost was recorded here by that day");
        var organised =
                officer.submit(KIRKUK, KIRKUK + "/support", Map.of("way", "ORGANISED", "from", today.toString()));
        assertThat(organised.statusCode()).isEqualTo(302);
        assertThat(officer.page(KIRKUK).text()).contains("Transport is organised");
    }

    @Test
    void what_was_decided_before_stays_and_a_new_decision_holds_from_its_day() {
        var officer = officer();
        costs(officer, "5000", today.minusDays(60));
        pays(officer, "4000", today.minusDays(50));
        pays(officer, "4500", today.plusDays(10));
        var page = officer.page(KIRKUK);
        assertThat(page.select("#h-support ~ ul li").eachText()).hasSize(2);
        assertThat(page.select("#h-support ~ ul li:contains(Holds now)").text()).contains("4,000");
    }

    @Test
    void a_newer_and_lower_average_says_that_the_allowance_is_now_too_high() {
        var told = story.aCohort().told();
        var officer = officer();
        costs(officer, "5000", today.minusDays(60));
        pays(officer, "5000", today.minusDays(50));
        assertThat(officer.page("/projects/" + told.project())
                        .select("a[href=" + KIRKUK + "]")
                        .text())
                .isEqualTo("Transport");
        costs(officer, "4000", today);
        assertThat(officer.page(KIRKUK).text()).contains("The newest average is lower");
        assertThat(officer.page("/projects/" + told.project())
                        .select("a[href=" + KIRKUK + "]")
                        .text())
                .contains("Above the average");
    }

    @Test
    void facilitators_see_what_is_given_and_only_who_sets_allowances_there_changes_it() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK).browser();
        var page = facilitator.page(KIRKUK);
        assertThat(page.text()).contains("Nothing decided yet");
        assertThat(page.select("main form")).isEmpty();
        var elsewhere = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.NINEWA).browser();
        assertThat(costs(elsewhere, "1000", today).statusCode()).isEqualTo(403);
        assertThat(costs(officer(), "1000", today.plusDays(1)).statusCode()).isEqualTo(422);
    }

    @Test
    void the_database_refuses_an_allowance_above_its_average_whoever_writes_it() {
        costs(officer(), "5000", today);
        var cost = jdbc.sql("select id from programmes.transport_cost")
                .query(UUID.class)
                .single();
        var above = jdbc.sql("""
                        insert into programmes.transport_support
                            (area, way, allowance_iqd, cost_id, average_iqd, from_day, decided_at)
                        values (?, 'ALLOWANCE', 5001, ?, 5000, '2026-01-01', now())
                        """).params(CohortStory.KIRKUK, cost);
        assertThatThrownBy(above::update)
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("allowance_within_the_average");
    }

    /** AC-09: what is given for the way never depends on who somebody is, what they answered or whether they came. */
    @Test
    void allowances_know_no_person_no_answer_and_no_mark() {
        noClasses()
                .that()
                .resideInAPackage("org.sanad.programmes.allowances..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.sanad.registry..",
                        "org.sanad.care..",
                        "org.sanad.programmes.attendance..",
                        "org.sanad.programmes.cohorts..")
                .check(new ClassFileImporter().importPackages("org.sanad.programmes.allowances"));
    }

    private Visitor officer() {
        return cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
    }

    private static HttpResponse<String> costs(Visitor officer, String amount, LocalDate asked) {
        var fields = Map.of("average", amount, "source", "Drivers at the garage", "asOf", asked.toString());
        return officer.submit(KIRKUK, KIRKUK + "/cost", fields);
    }

    private static HttpResponse<String> pays(Visitor officer, String amount, LocalDate from) {
        var fields = Map.of("way", "ALLOWANCE", "allowance", amount, "from", from.toString());
        return officer.submit(KIRKUK, KIRKUK + "/support", fields);
    }

    private long recorded(String action) {
        return jdbc.sql("select count(*) from access.audit_entry where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }
}
