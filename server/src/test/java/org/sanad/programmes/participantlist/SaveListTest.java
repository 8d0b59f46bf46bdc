package org.sanad.programmes.participantlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.CohortStory;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class SaveListTest {

    private final Cast cast;
    private final CohortStory story;
    private final JdbcClient jdbc;

    SaveListTest(Cast cast, CohortStory story, JdbcClient jdbc) {
        this.cast = cast;
        this.story = story;
        this.jdbc = jdbc;
    }

    @Test
    void a_second_press_on_save_saves_nothing_twice() throws Exception {
        var list = list();
        var address = list.uploaded(three());
        var csrf = list.browser().csrf(address);
        try (var two = Executors.newFixedThreadPool(2)) {
            var presses = two.invokeAll(List.of(
                    () -> list.browser().post(address, Map.of("_csrf", csrf)).statusCode(),
                    () -> list.browser().post(address, Map.of("_csrf", csrf)).statusCode()));
            for (var press : presses) {
                assertThat(press.get()).isEqualTo(302);
            }
        }
        assertThat(members(list.cohort())).isEqualTo(3);
        assertThat(audited("participant-list.imported", list.cohort())).isOne();
        assertThat(list.browser().page(address).text())
                .as("the preview of a saved list")
                .isEmpty();
        assertThat(jdbc.sql(
                                "select count(*) from programmes.participant_list_draft where content is not null and cohort_id = :cohort")
                        .param("cohort", list.cohort().value())
                        .query(Integer.class)
                        .single())
                .as("no personal data is left behind")
                .isZero();
    }

    @Test
    void somebody_else_cannot_see_save_or_cancel_my_list() {
        var list = list();
        var address = list.uploaded(three());
        var other = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        assertThat(other.get(address).statusCode()).isEqualTo(404);
        assertThat(other.get(address + "/faulty.xlsx").statusCode()).isEqualTo(404);
        for (var action : List.of("", "/decide", "/cancel")) {
            assertThat(other.submit("/import", address + action, Map.of()).statusCode())
                    .isEqualTo(404);
        }
        assertThat(members(list.cohort())).isZero();
        assertThat(list.browser().get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void who_may_not_register_and_enrol_may_not_import() {
        var told = story.aCohort().withMembers(0).told();
        for (var role : List.of(
                Role.FACILITATOR,
                Role.VIEWER,
                Role.ADMINISTRATOR,
                Role.MHPSS_SUPERVISOR,
                Role.REINTEGRATION_COUNSELLOR)) {
            var browser = cast.signedIn(role, Cast.MISSION).browser();
            assertThat(browser.get("/import").statusCode())
                    .as("page for " + role)
                    .isEqualTo(403);
            assertThat(browser.get("/import/template.xlsx").statusCode()).isEqualTo(403);
            var answer = browser.upload(
                    "/me",
                    "/import",
                    "list.xlsx",
                    three(),
                    Map.of("cohort", told.cohort().toString(), "joinsOn", "2026-11-01", "consentLanguage", "ar"));
            assertThat(answer.statusCode()).as("upload by " + role).isEqualTo(403);
        }
        var elsewhere = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.NINEWA).browser();
        assertThat(new ListStory(elsewhere, told.cohort()).upload(three()).statusCode())
                .isEqualTo(403);
        assertThat(cast.stranger().get("/import").statusCode()).isEqualTo(302);
    }

    @Test
    void a_likely_duplicate_waits_for_a_decision() {
        var list = list();
        var name = Sheet.somebody();
        var sheet = Sheet.english().row(name, "07701234507", "woman", "", "12/05/1991", "Hawija", "", "yes");
        list.saved(list.uploaded(sheet.file()), Map.of());
        var again = new ListStory(
                list.browser(), story.aCohort().withMembers(0).told().cohort());
        var changed = Sheet.english()
                .row(name, "07701234570", "woman", "", "12/05/1991", "Daquq", "", "yes")
                .file();
        var address = again.uploaded(changed);
        var pair = list.browser().page(address).select(".dup");
        assertThat(pair.select(".differs").text()).contains("ends in 70", "another number");
        assertThat(pair.text()).contains("Row 2 of the list", "In Sanad, P-", "12 May 1991");
        var same = pair.select("input[type=radio]").first();
        assertThat(again.saved(address, Map.of()).text()).contains("Nobody joined", "1 row was not decided");
        var second = again.uploaded(changed);
        var result = again.saved(second, Map.of("person-2", same == null ? "" : same.val()));
        assertThat(result.text()).contains("One person joined", "1 known person added");
        assertThat(named(name)).isOne();
        var third = again.uploaded(changed);
        assertThat(again.saved(third, Map.of("person-2", "another")).text()).contains("1 new person registered");
        assertThat(named(name)).isEqualTo(2);
    }

    @Test
    void somebody_not_shown_beside_the_row_cannot_be_passed_for_the_person() {
        var list = list();
        var stranger = story.aPerson(org.sanad.registry.Sex.FEMALE);
        var address = list.uploaded(three());
        list.saved(address, Map.of("person-2", stranger.toString()));
        assertThat(jdbc.sql("select count(*) from programmes.membership where person_id = :id")
                        .param("id", stranger.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_row_that_repeats_another_is_noticed() {
        var list = list();
        var name = Sheet.somebody();
        var address = list.uploaded(Sheet.english()
                .row(name, "", "man", 30, "", "Dibis", "", "yes")
                .row(name, "", "man", 31, "", "Dibis", "", "yes")
                .file());
        assertThat(list.browser().page(address).select(".dup").text())
                .contains("Row 3 of the list", "Row 2 of the list");
        assertThat(list.saved(address, Map.of("person-3", "same-row")).text())
                .contains("One person joined", "1 row repeats another");
        assertThat(named(name)).isOne();
    }

    @Test
    void a_cohort_of_women_takes_no_man_from_a_list() {
        var told = story.aCohort().forWomen().withMembers(0).told();
        var list = new ListStory(
                cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser(), told.cohort());
        assertThat(list.preview(three()).text()).contains("This cohort is for women");
    }

    @Test
    void a_list_is_forgotten_after_a_day_and_when_it_is_cancelled() {
        var list = list();
        var address = list.uploaded(three());
        jdbc.sql(
                        "update programmes.participant_list_draft set created_at = created_at - interval '25 hours' where cohort_id = :cohort")
                .param("cohort", list.cohort().value())
                .update();
        assertThat(list.browser().get(address).statusCode()).isEqualTo(404);
        var second = list.uploaded(three());
        list.browser().submit(second, second + "/cancel", Map.of());
        assertThat(list.browser().get(second).statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from programmes.participant_list_draft where cohort_id = :cohort")
                        .param("cohort", list.cohort().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_list_and_its_decisions_wait_in_the_database_and_not_in_memory() {
        var list = list();
        var address = list.uploaded(Sheet.english()
                .row("Karwan " + Sheet.somebody(), "", "man", 30, "", "الحويجه الجديدة", "", "yes")
                .file());
        list.browser().submit(address, address + "/decide", Map.of("place", "2:IQG13Q01"));
        assertThat(jdbc.sql(
                                "select content::text || decisions::text from programmes.participant_list_draft where cohort_id = :cohort")
                        .param("cohort", list.cohort().value())
                        .query(String.class)
                        .single())
                .contains("الحويجه الجديدة", "Karwan", "IQG13Q01");
    }

    @Test
    void files_that_are_no_list_are_refused_with_a_reason() throws java.io.IOException {
        var list = list();
        assertThat(list.refusal("name;sex\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .startsWith("422");
        assertThat(list.refusal(new byte[0])).contains("422", "No file is chosen");
        assertThat(list.refusal(HostileFiles.withMacros())).contains("422", "macros");
        assertThat(list.refusal(HostileFiles.bomb())).startsWith("422");
        assertThat(list.refusal(Sheet.of("Item", "Price").row("Flour", 3).file()))
                .contains("has the headings");
        assertThat(list.refusal(Sheet.of("Name", "Age").row("A", 3).file()))
                .contains("no column for: Sex, District and Consent");
        assertThat(list.refusal(new byte[12 << 20])).startsWith("413");
    }

    @Test
    void five_hundred_rows_are_checked_and_saved() {
        var list = list();
        var sheet = Sheet.english();
        IntStream.range(0, 500)
                .forEach(row ->
                        sheet.row(Sheet.somebody(), "", "woman", 20 + row % 40, "", "Hawija", "returnee", "yes"));
        var clock = Clock.systemUTC();
        var began = clock.instant();
        var address = list.uploaded(sheet.file());
        var uploaded = clock.instant();
        var preview = list.browser().page(address);
        var shown = clock.instant();
        var decisions = new java.util.HashMap<String, String>();
        preview.select(".dup input[value=another]").forEach(radio -> decisions.put(radio.attr("name"), "another"));
        decisions.put("_csrf", preview.select("input[name=_csrf]").val());
        var pressed = clock.instant();
        list.browser().post(address, decisions);
        System.getLogger("bench")
                .log(
                        System.Logger.Level.WARNING,
                        "500 rows: uploaded {0}, shown {1}, saved {2}, doubts {3}",
                        Duration.between(began, uploaded),
                        Duration.between(uploaded, shown),
                        Duration.between(pressed, clock.instant()),
                        decisions.size() - 1);
        assertThat(members(list.cohort())).isEqualTo(500);
        assertThat(audited("participant-list.previewed", list.cohort())).isOne();
    }

    private static byte[] three() {
        var sheet = Sheet.english();
        for (int i = 0; i < 3; i++) {
            sheet.row(Sheet.somebody(), "", i == 0 ? "man" : "woman", 20 + 9 * i, "", "Dibis", "host community", "yes");
        }
        return sheet.file();
    }

    private ListStory list() {
        var told = story.aCohort().withMembers(0).told();
        return new ListStory(cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser(), told.cohort());
    }

    private int members(CohortId cohort) {
        return jdbc.sql("select count(*) from programmes.membership where cohort_id = :cohort")
                .param("cohort", cohort.value())
                .query(Integer.class)
                .single();
    }

    private int named(String name) {
        return jdbc.sql("select count(*) from registry.person where full_name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    private int audited(String action, CohortId cohort) {
        return jdbc.sql("select count(*) from access.audit_entry where action = :action and subject_id = :id")
                .param("action", action)
                .param("id", cohort.toString())
                .query(Integer.class)
                .single();
    }
}
