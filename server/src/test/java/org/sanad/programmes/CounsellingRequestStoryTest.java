package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class CounsellingRequestStoryTest {

    private static final String LIST = "/counselling-requests";

    private final CohortStory story;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final Clock clock;

    CounsellingRequestStoryTest(CohortStory story, Cast cast, JdbcClient jdbc, Clock clock) {
        this.story = story;
        this.cast = cast;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void a_request_is_passed_on_by_one_tap_and_only_the_counsellor_learns_who_asked() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told =
                story.aCohort().withMembers(2).facilitatedBy(facilitator.id()).told();
        var name = nameOf(told);
        var address = "/sessions/" + told.awareness();
        var passed = facilitator.browser().submit(address, address + "/private-request", asking(told));
        assertThat(passed.headers().firstValue("Location").orElseThrow()).endsWith(address + "?passed-on");
        var after = facilitator.browser().page(address + "?passed-on");
        assertThat(after.select(".notice-ok").text()).isEqualTo("The request was passed on.");
        assertThat(after.select("#private-request option[selected]")).isEmpty();
        assertThat(facilitator.browser().get(LIST).statusCode()).isEqualTo(403);
        assertThat(cast.signedIn(Role.COUNSELLOR, Cast.KIRKUK)
                        .browser()
                        .page(LIST)
                        .text())
                .contains(name);
        assertThat(cast.signedIn(Role.COUNSELLOR, Cast.NINEWA)
                        .browser()
                        .page(LIST)
                        .text())
                .doesNotContain(name);
        for (var role : new Role[] {
            Role.LIVELIHOOD_OFFICER, Role.MHPSS_SUPERVISOR, Role.PROGRAMME_MANAGER, Role.ME_OFFICER, Role.ADMINISTRATOR
        }) {
            assertThat(cast.signedIn(role, Cast.MISSION).browser().get(LIST).statusCode())
                    .as(role.name())
                    .isEqualTo(403);
        }
    }

    @Test
    void the_audit_log_tells_that_a_request_was_passed_on_and_read_but_not_whose_it_was() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told =
                story.aCohort().withMembers(1).facilitatedBy(facilitator.id()).told();
        var address = "/sessions/" + told.awareness();
        facilitator.browser().submit(address, address + "/private-request", asking(told));
        cast.signedIn(Role.COUNSELLOR, Cast.KIRKUK).browser().page(LIST);
        var entries = jdbc.sql("""
                        select action || ' ' || subject_kind || ' ' || subject_id || ' ' || coalesce(detail::text, '')
                        from access.audit_entry
                        where action like 'counselling-request%'
                        """).query(String.class).list();
        assertThat(entries).anyMatch(entry -> entry.startsWith("counselling-request.passed-on"));
        assertThat(entries).anyMatch(entry -> entry.startsWith("counselling-requests.read"));
        assertThat(entries).noneMatch(entry -> entry.contains(told.member(1).toString()));
        assertThat(entries).noneMatch(entry -> entry.contains(told.awareness().toString()));
    }

    @Test
    void whoever_asks_twice_stands_once_on_the_list_and_the_second_tap_says_the_same() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told =
                story.aCohort().withMembers(1).facilitatedBy(facilitator.id()).told();
        var address = "/sessions/" + told.awareness();
        var first = facilitator.browser().submit(address, address + "/private-request", asking(told));
        var second = facilitator.browser().submit(address, address + "/private-request", asking(told));
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(jdbc.sql("select count(*) from care.counselling_request where person_id = :person")
                        .param("person", told.member(1).value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_request_for_nobody_or_for_somebody_outside_the_cohort_is_refused_in_words() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told =
                story.aCohort().withMembers(1).facilitatedBy(facilitator.id()).told();
        var stranger = story.aCohort().withMembers(1).told();
        var address = "/sessions/" + told.awareness();
        var nobody = facilitator.browser().submit(address, address + "/private-request", Map.of("request", ""));
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("No person was chosen.");
        var outsider = facilitator.browser().submit(address, address + "/private-request", asking(stranger));
        assertThat(outsider.statusCode()).isEqualTo(409);
        assertThat(outsider.body()).contains("not in this cohort").doesNotContain(nameOf(stranger));
    }

    @Test
    void a_counsellor_books_holds_and_closes_a_request_and_a_step_out_of_order_is_refused() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told =
                story.aCohort().withMembers(1).facilitatedBy(facilitator.id()).told();
        var address = "/sessions/" + told.awareness();
        facilitator.browser().submit(address, address + "/private-request", asking(told));
        var counsellor = cast.signedIn(Role.COUNSELLOR, Cast.KIRKUK).browser();
        var request = LIST + "/" + requestOf(told);
        var tomorrow = LocalDate.now(clock.withZone(Texts.ZONE)).plusDays(1);
        assertThat(counsellor.submit(LIST, request, Map.of("step", "HELD")).statusCode())
                .isEqualTo(409);
        assertThat(counsellor
                        .submit(LIST, request, Map.of("step", "BOOKED", "day", "2020-01-01"))
                        .body())
                .contains("needs its day");
        counsellor.submit(LIST, request, Map.of("step", "BOOKED", "day", tomorrow.toString()));
        counsellor.submit(LIST, request, Map.of("step", "HELD"));
        counsellor.submit(LIST, request, Map.of("step", "CLOSED"));
        assertThat(lineOf(counsellor.page(LIST), told)).contains("Closed", "1 session held");
        assertThat(counsellor.submit(LIST, request, Map.of("step", "BOOKED")).statusCode())
                .isEqualTo(409);
        var elsewhere = cast.signedIn(Role.COUNSELLOR, Cast.NINEWA).browser();
        assertThat(elsewhere.submit(LIST, request, Map.of("step", "CLOSED")).statusCode())
                .isEqualTo(403);
    }

    private static Map<String, String> asking(Told told) {
        return Map.of("request", told.member(1).toString());
    }

    private UUID requestOf(Told told) {
        return jdbc.sql("select id from care.counselling_request where person_id = :person")
                .param("person", told.member(1).value())
                .query(UUID.class)
                .single();
    }

    private String nameOf(Told told) {
        return jdbc.sql("select full_name from registry.person where id = :person")
                .param("person", told.member(1).value())
                .query(String.class)
                .single();
    }

    private String lineOf(Document page, Told told) {
        return page.select(".rows > li").stream()
                .filter(line -> line.text().contains(nameOf(told)))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
