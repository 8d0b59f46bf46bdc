package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.sanad.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A facilitator sees to it that everybody gets in and has what they need. */
@StoryTest
class InclusionStoryTest {

    private final CohortStory story;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final LocalDate today;

    InclusionStoryTest(CohortStory story, Cast cast, JdbcClient jdbc, Clock clock) {
        this.story = story;
        this.cast = cast;
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock.withZone(Texts.ZONE));
    }

    @Test
    void until_somebody_has_looked_the_cohort_and_its_sessions_say_that_the_place_is_not_checked() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = story.aCohort().facilitatedBy(facilitator.id()).told();
        var browser = facilitator.browser();
        assertThat(placeLink(browser, told, "/cohorts/" + told.cohort())).contains("Place not checked");
        assertThat(placeLink(browser, told, "/sessions/" + told.awareness())).contains("Place not checked");
        assertThat(checks(browser, told, Map.of("found", "YES"))).isEqualTo(302);
        assertThat(placeLink(browser, told, "/cohorts/" + told.cohort())).doesNotContain("not checked");
        assertThat(placeLink(browser, told, "/sessions/" + told.awareness())).doesNotContain("not checked");
        assertThat(recorded("place.checked")).isPositive();
    }

    @Test
    void what_is_missing_is_said_and_seen_through_until_it_is_mended() {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var told = story.aCohort().told();
        assertThat(checks(supervisor, told, Map.of("found", "NO"))).isEqualTo(422);
        var found = Map.of("found", "PARTLY", "missing", "Two steps at the door", "fixes", "Build a ramp\nRail\n");
        assertThat(checks(supervisor, told, found)).isEqualTo(302);
        assertThat(placeLink(supervisor, told, "/cohorts/" + told.cohort())).contains("Something still to be mended");
        var place = place(told);
        for (var fix : supervisor.page(place).select("form[action*=/fixes/]")) {
            var early = Map.of("doneOn", today.minusDays(30).toString());
            assertThat(supervisor.submit(place, fix.attr("action"), early).statusCode())
                    .isEqualTo(422);
            var done = Map.of("doneOn", today.toString());
            assertThat(supervisor.submit(place, fix.attr("action"), done).statusCode())
                    .isEqualTo(302);
        }
        assertThat(supervisor.page(place).text()).contains("Build a ramp", "Done on");
        assertThat(placeLink(supervisor, told, "/cohorts/" + told.cohort())).doesNotContain("mended");
    }

    @Test
    void a_support_person_is_named_beside_who_brings_them_and_nobody_is_counted_for_it() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told =
                story.aCohort().withMembers(2).facilitatedBy(facilitator.id()).told();
        var browser = facilitator.browser();
        var before = participants(told);
        promises(browser, told, "SUPPORT_PERSON", "");
        var session = browser.page("/sessions/" + told.awareness());
        assertThat(session.select(".mark:contains(Comes with a support person (not counted))"))
                .hasSize(1);
        assertThat(participants(told)).isEqualTo(before).isEqualTo(2);
        assertThat(session.select(".mark")).hasSize(2);
        var meOfficer = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK).browser();
        assertThat(meOfficer.page("/sessions/" + told.awareness()).text()).doesNotContain("support person");
        assertThat(meOfficer.page("/cohorts/" + told.cohort()).select("a[href$=/accommodations]"))
                .isEmpty();
    }

    @Test
    void what_was_promised_stays_owed_until_it_is_given_and_ends_when_nobody_needs_it() {
        var officer = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        var told = story.aCohort().withMembers(1).told();
        var list = "/cohorts/" + told.cohort() + "/accommodations";
        assertThat(promises(officer, told, "OTHER", "")).isEqualTo(422);
        assertThat(promises(officer, told, "OTHER", "A chair with arms")).isEqualTo(302);
        assertThat(officer.page("/cohorts/" + told.cohort())
                        .select("a[href=" + list + "]")
                        .text())
                .contains("Promised, not given yet");
        var action = officer.page(list).select("form[action^=" + list + "/]").attr("action");
        var given = Map.of("step", "GIVEN", "day", today.toString());
        assertThat(officer.submit(list, action, given).statusCode()).isEqualTo(302);
        assertThat(officer.submit(list, action, given).statusCode()).isEqualTo(409);
        assertThat(officer.page(list).text()).contains("A chair with arms", "given since");
        var ended = Map.of("step", "ENDED", "day", today.toString());
        assertThat(officer.submit(list, action, ended).statusCode()).isEqualTo(302);
        assertThat(officer.page(list).select("form[action^=" + list + "/]")).isEmpty();
    }

    @Test
    void the_log_says_that_needs_were_read_but_not_whose() {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var told = story.aCohort().withMembers(1).told();
        promises(supervisor, told, "INTERPRETER", "Kurdish sign language");
        supervisor.page("/cohorts/" + told.cohort() + "/accommodations");
        var entries = jdbc.sql("""
                        select action || ' ' || subject_id || ' ' || coalesce(detail::text, '')
                        from access.audit_entry
                        where action like 'accommodation%'
                        """).query(String.class).list();
        assertThat(entries).anyMatch(entry -> entry.startsWith("accommodations.read " + told.cohort()));
        assertThat(entries)
                .noneMatch(entry -> entry.contains(told.member(1).toString()) || entry.contains("sign language"));
    }

    @Test
    void a_wish_for_a_woman_or_for_sessions_near_home_stands_until_a_newer_one() {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var told = story.aCohort().withMembers(1).told();
        var list = "/cohorts/" + told.cohort() + "/accommodations";
        var wishes = "/cohorts/" + told.cohort() + "/wishes";
        supervisor.submit(list, wishes, Map.of("who", "", "facilitator", "WOMAN", "setting", "NEARBY"));
        supervisor.submit(list, wishes, Map.of("who", "", "facilitator", "WOMAN", "setting", "AT_HOME"));
        supervisor.submit(
                list, wishes, Map.of("who", told.member(1).toString(), "facilitator", "EITHER", "setting", "ONLINE"));
        var noted = supervisor.page(list).select("#h-wishes ~ ul li").eachText();
        assertThat(noted).hasSize(2);
        assertThat(noted.getFirst()).contains("The whole cohort", "A woman · At home");
        assertThat(noted.getLast()).contains("Online");
    }

    private static String place(Told told) {
        return "/cohorts/" + told.cohort() + "/place";
    }

    private static String placeLink(Visitor browser, Told told, String page) {
        return browser.page(page).select("a[href=" + place(told) + "]").stream()
                .map(Element::text)
                .findFirst()
                .orElseThrow();
    }

    private int checks(Visitor browser, Told told, Map<String, String> said) {
        var fields = new HashMap<>(Map.of("on", today.toString(), "by", "Noor"));
        fields.putAll(said);
        return browser.submit(place(told), place(told), fields).statusCode();
    }

    private static int promises(Visitor browser, Told told, String kind, String note) {
        var list = "/cohorts/" + told.cohort() + "/accommodations";
        var day = CohortStory.START.toString();
        var fields = Map.of("person", told.member(1).toString(), "kind", kind, "note", note, "promisedOn", day);
        return browser.submit(list, list, fields).statusCode();
    }

    private int participants(Told told) {
        return jdbc.sql("select count(distinct person_id) from programmes.participation where project_id = ?")
                .param(told.project().value())
                .query(Integer.class)
                .single();
    }

    private long recorded(String action) {
        return jdbc.sql("select count(*) from access.audit_entry where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }
}
