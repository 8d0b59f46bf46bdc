package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.registry.Sex;
import org.sanad.shared.PCode;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.sanad.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class AttendanceStoryTest {

    private static final Scope ANBAR = new Scope.InArea(new PCode("IQG01"));

    private final CohortStory story;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final Clock clock;

    AttendanceStoryTest(CohortStory story, Cast cast, JdbcClient jdbc, Clock clock) {
        this.story = story;
        this.cast = cast;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void a_facilitator_sees_the_day_opens_the_session_and_saves_who_came() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var today = LocalDate.now(clock.withZone(Texts.ZONE));
        var told = story.aCohort()
                .withMembers(3)
                .startingOn(today)
                .facilitatedBy(facilitator.id())
                .told();
        assertThat(location(facilitator.browser(), "/")).endsWith("/today");
        var address = "/sessions/" + told.awareness();
        assertThat(facilitator.browser().page("/today").select("a[href=" + address + "]"))
                .hasSize(1);
        var page = facilitator.browser().page(address);
        assertThat(page.select("fieldset.mark-open")).hasSize(3);
        var saved = facilitator.browser().submit(address, address, marks(told, "PRESENT", "ABSENT"));
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(rows(told)).containsExactlyInAnyOrder("PRESENT", "ABSENT");
        assertThat(facilitator.browser().page(address).select(".taskbar strong").text())
                .isEqualTo("2 of 3 marked");
        var rest = marks(told, "PRESENT", "ABSENT");
        rest.put("do", "rest");
        seen(rest, facilitator.browser().page(address));
        facilitator.browser().submit(address, address, rest);
        assertThat(rows(told)).containsExactlyInAnyOrder("PRESENT", "ABSENT", "PRESENT");
        assertThat(facilitator
                        .browser()
                        .submit(address, address + "/close", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(facilitator.browser().page(address).select("form#register")).isEmpty();
    }

    @Test
    void a_correction_without_a_reason_keeps_what_was_typed_and_asks_for_it() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told =
                story.aCohort().withMembers(1).facilitatedBy(facilitator.id()).told();
        var address = "/sessions/" + told.awareness();
        var browser = facilitator.browser();
        browser.submit(address, address, marks(told, "PRESENT"));
        var correction = seen(marks(told, "EXCUSED"), browser.page(address));
        var refused = browser.submit(address, address, correction);
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("input[value=EXCUSED][checked]")).hasSize(1);
        assertThat(page.select("input[name^=why.]")).hasSize(1);
        correction.put("why." + told.member(1), "had called before");
        assertThat(browser.submit(address, address, correction).statusCode()).isEqualTo(302);
        assertThat(rows(told)).containsExactly("EXCUSED");
    }

    @Test
    void of_two_facilitators_with_one_session_open_the_second_is_shown_both_marks() {
        var one = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var two = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told =
                story.aCohort().withMembers(1).facilitatedBy(one.id(), two.id()).told();
        var address = "/sessions/" + told.awareness();
        var first = seen(marks(told, "PRESENT"), one.browser().page(address));
        var second = seen(marks(told, "ABSENT"), two.browser().page(address));
        assertThat(one.browser().submit(address, address, first).statusCode()).isEqualTo(302);
        var conflict = two.browser().submit(address, address, second);
        assertThat(conflict.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(conflict.body());
        assertThat(page.select("input[value=ABSENT][checked]")).hasSize(1);
        assertThat(page.select(".mark .error-text").text()).contains("Came");
        assertThat(rows(told)).containsExactly("PRESENT");
        var insisting = seen(second, page);
        insisting.put("why." + told.member(1), "we looked again together");
        assertThat(two.browser().submit(address, address, insisting).statusCode())
                .isEqualTo(302);
        assertThat(rows(told)).containsExactly("ABSENT");
    }

    @Test
    void ids_of_another_scope_are_refused_in_every_address() {
        var told = story.aCohort().withMembers(1).in(CohortStory.FALLUJA).told();
        for (var role : List.of(Role.FACILITATOR, Role.MHPSS_SUPERVISOR, Role.LIVELIHOOD_OFFICER)) {
            var browser = cast.signedIn(role, Cast.KIRKUK).browser();
            assertThat(pagesOf(told))
                    .allSatisfy(page -> assertThat(browser.get(page).statusCode())
                            .as(role + " " + page)
                            .isEqualTo(403));
            assertThat(formsOf(told))
                    .allSatisfy(form -> assertThat(browser.submit("/projects", form, complete(told))
                                    .statusCode())
                            .as(role + " " + form)
                            .isEqualTo(403));
        }
        assertThat(rows(told)).isEmpty();
    }

    @Test
    void a_facilitator_does_not_open_the_cohort_of_another_in_the_same_governorate() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = story.aCohort().withMembers(1).told();
        assertThat(facilitator.browser().get("/cohorts/" + told.cohort()).statusCode())
                .isEqualTo(403);
        assertThat(facilitator.browser().get("/sessions/" + told.awareness()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_livelihood_officer_sees_who_came_and_marks_nobody() {
        var officer = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK);
        var told = story.aCohort().withMembers(2).told();
        story.allCame(told, told.awareness());
        var address = "/sessions/" + told.awareness();
        var page = officer.browser().page(address);
        assertThat(page.select(".tally").text()).contains("2 came");
        assertThat(page.select("form#register")).isEmpty();
        assertThat(officer.browser()
                        .submit("/projects", address, marks(told, "ABSENT"))
                        .statusCode())
                .isEqualTo(403);
        var counsellor = cast.signedIn(Role.COUNSELLOR, Cast.KIRKUK);
        assertThat(counsellor.browser().get(address).statusCode()).isEqualTo(403);
    }

    @Test
    void a_project_half_filled_in_hears_of_everything_at_once() {
        var officer = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK);
        var form = Map.of("code", "?", "name", "", "type", "", "startsOn", "someday");
        var refused = officer.browser().submit("/projects/new", "/projects", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".field-error").eachAttr("class"))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void a_women_only_cohort_turns_a_man_away_and_names_the_remedy() {
        var officer = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK);
        var told = story.aCohort().forWomen().withMembers(1).told();
        var man = story.aPerson(Sex.MALE);
        var members = "/cohorts/" + told.cohort() + "/members";
        var refused =
                officer.browser().submit(members, members, Map.of("person", man.toString(), "joinedOn", "2026-03-01"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text()).contains("Choose a mixed cohort");
    }

    @Test
    void every_page_speaks_three_languages() {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        var told = story.aCohort().withMembers(2).told();
        story.allCame(told, told.awareness());
        var cohort = "/cohorts/" + told.cohort();
        var pages = List.of(
                "/today",
                "/projects",
                "/projects/new",
                "/projects/" + told.project(),
                cohort,
                cohort + "/plan",
                cohort + "/members",
                cohort + "/edit",
                "/projects/" + told.project() + "/edit",
                "/projects/" + told.project() + "/counselling",
                "/sessions/" + told.awareness(),
                "/sessions/" + told.plan().get(1).id());
        for (var language : List.of("ar", "ckb", "en")) {
            assertThat(pages).allSatisfy(page -> {
                var answer = supervisor.browser().get(page + "?lang=" + language);
                assertThat(answer.statusCode()).as(page).isLessThan(400);
                assertThat(supervisor.browser().get(page).body())
                        .as(page)
                        .contains("lang=\"" + language + "\"")
                        .doesNotContain("⟦");
            });
        }
    }

    @Test
    void nobody_of_another_governorate_moves_or_cancels_a_session_here() {
        var told = story.aCohort().told();
        var anbar = cast.signedIn(Role.MHPSS_SUPERVISOR, ANBAR);
        assertThat(anbar.browser()
                        .submit("/projects", "/sessions/" + told.awareness() + "/move", complete(told))
                        .statusCode())
                .isEqualTo(403);
    }

    private static List<String> pagesOf(Told told) {
        var pages = new ArrayList<String>();
        pages.add("/sessions/" + told.awareness());
        for (var part : List.of("", "/members", "/plan", "/edit")) {
            pages.add("/cohorts/" + told.cohort() + part);
        }
        for (var part : List.of("", "/edit", "/cohorts/new", "/counselling")) {
            pages.add("/projects/" + told.project() + part);
        }
        return pages;
    }

    private static List<String> formsOf(Told told) {
        var forms = new ArrayList<String>();
        for (var part : List.of("", "/close", "/reopen", "/move", "/cancel")) {
            forms.add("/sessions/" + told.awareness() + part);
        }
        for (var part : List.of("/members", "/leave", "/plan", "/sessions", "/edit")) {
            forms.add("/cohorts/" + told.cohort() + part);
        }
        for (var part : List.of("/edit", "/cohorts", "/counselling")) {
            forms.add("/projects/" + told.project() + part);
        }
        return forms;
    }

    private static Map<String, String> complete(Told told) {
        var fields = marks(told, "PRESENT");
        fields.putAll(Map.of(
                "day",
                "2026-05-03",
                "time",
                "10:00",
                "reason",
                "why",
                "person",
                told.member(1).toString(),
                "joinedOn",
                "2026-03-01",
                "leftOn",
                "2026-03-02",
                "month",
                "2026-03",
                "held",
                "1",
                "name",
                "Other"));
        fields.putAll(Map.of(
                "code",
                "OTHER-1",
                "composition",
                "MIXED",
                "start",
                "2026-03-01",
                "peerSessions",
                "3",
                "type",
                "ILA",
                "delivery",
                "MHPSS_ALONE",
                "site",
                "00000000-0000-0000-0000-000000000001",
                "startsOn",
                "2026-03-01",
                "endsOn",
                "2026-04-01"));
        return fields;
    }

    private static Map<String, String> marks(Told told, String... marks) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < marks.length; i++) {
            fields.put("mark." + told.member(i + 1), marks[i]);
        }
        return fields;
    }

    /** Adds what the page was shown with. */
    private static Map<String, String> seen(Map<String, String> fields, Document page) {
        page.select("input[name^=seen.]").forEach(seen -> fields.put(seen.attr("name"), seen.val()));
        return fields;
    }

    private static String location(Visitor browser, String path) {
        return browser.get(path).headers().firstValue("Location").orElse("");
    }

    private List<String> rows(Told told) {
        return jdbc.sql("select mark from programmes.attendance where session_id = :s")
                .param("s", told.awareness().value())
                .query(String.class)
                .list();
    }
}
