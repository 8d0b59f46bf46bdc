package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.registry.PersonId;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class CheckpointStoryTest {

    private final CohortStory story;
    private final Cast cast;
    private final Sessions sessions;
    private final JdbcClient jdbc;

    CheckpointStoryTest(CohortStory story, Cast cast, Sessions sessions, JdbcClient jdbc) {
        this.story = story;
        this.cast = cast;
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    @Test
    void before_the_third_peer_session_the_group_is_not_asked() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = cohort(facilitator, 5);
        story.allCame(told, told.plan().get(1).id());
        story.allCame(told, told.plan().get(2).id());
        var page = address(told, "");
        assertThat(facilitator.browser().page(page).text()).contains("once three peer-support sessions were held");
        var early = facilitator.browser().submit(page, page, answers(told, "YES", "YES", "YES", "YES"));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("have not been held yet");
    }

    @Test
    void low_interest_leads_to_a_proposal_and_only_a_supervisors_word_shortens_the_plan() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        var told = afterThree(facilitator);
        var page = address(told, "");
        facilitator.browser().submit(page, page, answers(told, "YES", "NO", "NO", "MAYBE"));
        assertThat(facilitator.browser().page(page).text()).contains("1 of 4 say yes", "Interest is low");
        facilitator.browser().submit(page, address(told, "adaptations"), shorter("1"));
        assertThat(planned(told)).hasSize(2);
        var accept = address(told, "adaptations/" + proposal(told));
        assertThat(facilitator
                        .browser()
                        .submit(page, accept, Map.of("do", "accept"))
                        .statusCode())
                .isEqualTo(403);
        supervisor.browser().submit(page, accept, Map.of("do", "accept"));
        assertThat(planned(told)).hasSize(1);
        assertThat(planned(told).getFirst().number()).isEqualTo(4);
        var again = supervisor.browser().submit(page, accept, Map.of("do", "accept"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(planned(told)).hasSize(1);
    }

    @Test
    void a_need_found_later_adds_sessions_at_the_pace_of_the_project() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        var told = afterThree(facilitator);
        var page = address(told, "");
        var last = told.plan().getLast();
        facilitator
                .browser()
                .submit(
                        page,
                        address(told, "adaptations"),
                        Map.of("kind", "EXTEND", "sessions", "٢", "why", "the focus group asked for more"));
        supervisor.browser().submit(page, address(told, "adaptations/" + proposal(told)), Map.of("do", "accept"));
        assertThat(planned(told)).hasSize(4);
        assertThat(planned(told).get(2).day()).isEqualTo(last.day().plusDays(14));
    }

    @Test
    void a_proposal_without_reason_advice_or_sessions_to_take_keeps_what_was_typed() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = afterThree(facilitator);
        var page = address(told, "");
        var refused = facilitator
                .browser()
                .submit(
                        page,
                        address(told, "adaptations"),
                        Map.of("kind", "SHORTEN", "sessions", "9", "why", "few came"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("a number from 1 to 2", "how they can stay in touch", "few came");
        assertThat(planned(told)).hasSize(2);
    }

    @Test
    void who_said_what_is_seen_by_those_who_ask_and_nobody_else() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = afterThree(facilitator);
        var page = address(told, "");
        facilitator.browser().submit(page, page, answers(told, "YES", "YES", "YES", "NO"));
        assertThat(facilitator.browser().page(page).select("input[value=NO][checked]"))
                .hasSize(1);
        var officer =
                cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser().page(page);
        assertThat(officer.select(".counts").text()).contains("3 Yes", "1 No");
        assertThat(officer.select("input[type=radio]")).isEmpty();
    }

    @Test
    void somebody_outside_the_cohort_cannot_be_answered_for() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = afterThree(facilitator);
        var page = address(told, "");
        var refused = facilitator.browser().submit(page, page, Map.of("interest." + UUID.randomUUID(), "YES"));
        assertThat(refused.statusCode()).isEqualTo(409);
    }

    @Test
    void whether_the_group_stayed_in_touch_is_asked_once_no_session_is_left() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = cohort(facilitator, 3);
        var page = address(told, "");
        var early = facilitator.browser().submit(page, address(told, "in-touch"), Map.of("in-touch", "YES"));
        assertThat(early.statusCode()).isEqualTo(409);
        told.plan().forEach(session -> story.allCame(told, session.id()));
        facilitator
                .browser()
                .submit(page, address(told, "in-touch"), Map.of("in-touch", "YES", "note", "a phone group"));
        assertThat(facilitator.browser().page(page).text()).contains("a phone group");
    }

    private Told afterThree(Cast.Person facilitator) {
        var told = cohort(facilitator, 5);
        told.plan().subList(0, 4).forEach(session -> story.allCame(told, session.id()));
        return told;
    }

    private Told cohort(Cast.Person facilitator, int peerSessions) {
        return story.aCohort()
                .withMembers(4)
                .withPeerSessions(peerSessions)
                .facilitatedBy(facilitator.id())
                .told();
    }

    private static String address(Told told, String below) {
        return "/cohorts/" + told.cohort() + "/" + (below.isEmpty() ? "checkpoint" : below);
    }

    private static Map<String, String> shorter(String sessions) {
        return Map.of(
                "kind",
                "SHORTEN",
                "sessions",
                sessions,
                "why",
                "few want to go on",
                "advice",
                "meet at the centre on Sundays");
    }

    private static Map<String, String> answers(Told told, String... answers) {
        var fields = new HashMap<String, String>();
        for (var i = 0; i < answers.length; i++) {
            PersonId person = told.members().get(i);
            fields.put("interest." + person, answers[i]);
        }
        return fields;
    }

    private List<Session> planned(Told told) {
        return sessions.of(told.cohort()).stream()
                .filter(session -> session.state() == SessionState.PLANNED)
                .toList();
    }

    private UUID proposal(Told told) {
        return jdbc.sql("select id from programmes.adaptation where cohort_id = :cohort")
                .param("cohort", told.cohort().value())
                .query(UUID.class)
                .single();
    }
}
