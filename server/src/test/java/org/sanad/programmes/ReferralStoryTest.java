package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.sanad.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who needs more than counselling is referred, with their agreement, and the referral is followed. */
@StoryTest
class ReferralStoryTest {

    private final CohortStory story;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final LocalDate today;

    ReferralStoryTest(CohortStory story, Cast cast, JdbcClient jdbc, Clock clock) {
        this.story = story;
        this.cast = cast;
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock.withZone(Texts.ZONE));
    }

    @Test
    void a_counsellor_refers_somebody_who_agreed_and_follows_until_the_first_contact() {
        var counsellor = counsellor();
        var address = asked();
        counsellor.submit(address, address, sending("Clinic of the district", today));
        var page = counsellor.page(address);
        assertThat(page.text()).contains("Clinic of the district", "Specialised services", "Sent");
        assertThat(page.select("input[name=receiver]"))
                .as("one referral at a time")
                .isEmpty();
        counsellor.submit(address, address + "/" + latest(), answering("ACCEPTED", today));
        counsellor.submit(address, address + "/" + latest(), answering("FIRST_CONTACT", today));
        assertThat(counsellor.page(address).text()).contains("First contact");
        assertThat(counsellor.page("/counselling-requests").text()).contains("Referred");
    }

    @Test
    void nobody_is_referred_without_agreeing_and_everything_missing_is_said_at_once() {
        var counsellor = counsellor();
        var address = asked();
        var answer = counsellor.submit(
                address, address, Map.of("level", "", "receiver", "", "agreedOn", "", "answerBy", "2020-01-01"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Nobody is referred without agreeing.")
                .contains("receiving organisation is missing")
                .contains("kind of support is not chosen")
                .contains("answer is due is missing or past");
        assertThat(counsellor
                        .submit(address, address, sending("Clinic", today.plusDays(1)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from care.referral where receiver = 'Clinic'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void where_no_place_is_left_the_person_is_referred_elsewhere() {
        var counsellor = counsellor();
        var address = asked();
        counsellor.submit(address, address, sending("The full one", today));
        assertThat(counsellor
                        .submit(address, address, sending("A second beside it", today))
                        .statusCode())
                .isEqualTo(409);
        counsellor.submit(address, address + "/" + latest(), answering("FULL", today));
        counsellor.submit(address, address, sending("The next one", today));
        assertThat(counsellor.page(address).text()).contains("The full one", "No places left", "The next one");
        assertThat(counsellor
                        .submit(address, address + "/" + latest(), answering("FIRST_CONTACT", today.plusDays(1)))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_referral_without_an_answer_in_time_stands_first_and_says_so() {
        var counsellor = counsellor();
        var late = asked();
        counsellor.submit(late, late, sending("Somebody slow", today));
        jdbc.sql(
                        "update care.referral set sent_on = sent_on - 20, agreed_on = agreed_on - 20, answer_by = answer_by - 20 where id = cast(:id as uuid)")
                .param("id", latest())
                .update();
        var waiting = asked();
        counsellor.submit(waiting, waiting, sending("Somebody new", today));
        var list = counsellor.page("/referrals");
        assertThat(list.select(".rows > li").getFirst().text()).contains("No answer yet");
    }

    @Test
    void only_counsellors_of_the_place_learn_of_a_referral_and_the_log_does_not_say_whose_it_is() {
        var counsellor = counsellor();
        var address = asked();
        counsellor.submit(address, address, sending("Discreet clinic", today));
        var elsewhere = cast.signedIn(Role.COUNSELLOR, Cast.NINEWA).browser();
        assertThat(elsewhere.get(address).statusCode()).isEqualTo(403);
        assertThat(elsewhere.page("/referrals").text()).doesNotContain("Discreet clinic");
        assertThat(jdbc.sql("select detail::text || subject_id from access.audit_entry where action like 'referral%'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(entry -> entry.contains("Discreet clinic"));
    }

    private Visitor counsellor() {
        return cast.signedIn(Role.COUNSELLOR, Cast.KIRKUK).browser();
    }

    /** The referrals of a request somebody made just now. */
    private String asked() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        Told told =
                story.aCohort().withMembers(1).facilitatedBy(facilitator.id()).told();
        var session = "/sessions/" + told.awareness();
        facilitator
                .browser()
                .submit(
                        session,
                        session + "/private-request",
                        Map.of("request", told.member(1).toString()));
        return "/counselling-requests/"
                + jdbc.sql("select id from care.counselling_request where person_id = :person")
                        .param("person", told.member(1).value())
                        .query(String.class)
                        .single()
                + "/referrals";
    }

    private String latest() {
        return jdbc.sql("select id from care.referral order by id desc limit 1")
                .query(String.class)
                .single();
    }

    private Map<String, String> sending(String receiver, LocalDate agreed) {
        return Map.of(
                "level",
                "SPECIALISED",
                "receiver",
                receiver,
                "agreedOn",
                agreed.toString(),
                "answerBy",
                today.plusDays(7).toString());
    }

    private static Map<String, String> answering(String step, LocalDate day) {
        return Map.of("step", step, "day", day.toString());
    }
}
