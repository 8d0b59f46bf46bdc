package org.sanad.programmes.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.access.Grants;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.registry.PersonId;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody asks for counselling where there is no signal. */
@StoryTest
class PrivateRequestStoryTest {

    private final CohortStory story;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final Grants grants;

    PrivateRequestStoryTest(CohortStory story, Cast cast, JdbcClient jdbc, Grants grants) {
        this.story = story;
        this.cast = cast;
        this.jdbc = jdbc;
        this.grants = grants;
    }

    @Test
    void a_request_tapped_without_signal_arrives_once_and_only_counsellors_read_who_asks() {
        var owner = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = cohortOf(owner);
        var phone = new Phone(owner);
        var audited = audited(told);
        var request = asking(phone, told, told.member(1));
        assertThat(phone.send(request).state()).isEqualTo("applied");
        assertThat(phone.send(request).state()).isEqualTo("already");
        assertThat(requestsOf(told)).isEqualTo(1);
        var list = "/counselling-requests";
        var name = nameOf(told);
        assertThat(cast.signedIn(Role.COUNSELLOR, Cast.KIRKUK)
                        .browser()
                        .page(list)
                        .text())
                .containsOnlyOnce(name);
        assertThat(owner.browser().get(list).statusCode()).isEqualTo(403);
        assertThat(receipts(owner))
                .hasSize(1)
                .noneMatch(receipt -> receipt.contains(told.member(1).toString()))
                .noneMatch(receipt -> receipt.contains(told.awareness().toString()));
        assertThat(audited(told)).isEqualTo(audited);
    }

    @Test
    void marks_and_a_request_sent_together_are_taken_each_by_its_own_rule() {
        var owner = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = cohortOf(owner);
        var phone = new Phone(owner);
        grants.of(owner.id()).forEach(grant -> grants.remove(owner.id(), grant.id()));
        var said = phone.sendAll(List.of(
                phone.mark(told.awareness(), told.member(1), "PRESENT", ""), asking(phone, told, told.member(1))));
        assertThat(said.getFirst().state()).isEqualTo("held");
        assertThat(said.getLast().word("code")).isEqualTo("request-not-passed-on");
        assertThat(requestsOf(told)).isZero();
        assertThat(receipts(owner)).hasSize(1).allMatch(receipt -> receipt.contains("HELD"));
    }

    @Test
    void a_request_for_somebody_else_is_refused_in_words_that_name_nobody_and_leaves_no_receipt() {
        var owner = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = cohortOf(owner);
        var stranger = story.aCohort().withMembers(1).told().member(1);
        var phone = new Phone(owner);
        var said = phone.sendAll(List.of(asking(phone, told, stranger), asking(phone, told, told.member(1))));
        assertThat(said.getFirst().word("code")).isEqualTo("request-not-passed-on");
        assertThat(said.getLast().state()).isEqualTo("applied");
        assertThat(receipts(owner)).hasSize(1);
    }

    @Test
    void the_database_refuses_a_receipt_that_would_tell_who_asked() {
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into programmes.device_record (id, user_id, kind, payload, made_at, device_made_at,
                            clock_behind_seconds, received_at, outcome)
                        values (uuidv7(), uuidv7(), 'private-request', '{"person": "x"}', now(), now(), 0, now(), 'APPLIED')
                        """).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whoever_passes_on_sees_how_often_and_not_that_a_person_had_asked_before() {
        var owner = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        var told = cohortOf(owner);
        var phone = new Phone(owner);
        phone.send(asking(phone, told, told.member(1)));
        assertThat(owner.browser().page("/passed-on").text())
                .contains("1 request")
                .doesNotContain(nameOf(told));
        phone.send(asking(phone, told, told.member(1)));
        assertThat(owner.browser().page("/passed-on").text()).contains("2 requests");
        assertThat(requestsOf(told)).isEqualTo(1);
    }

    private Told cohortOf(Cast.Person facilitator) {
        return story.aCohort().withMembers(2).facilitatedBy(facilitator.id()).told();
    }

    private static Map<String, Object> asking(Phone phone, Told told, PersonId person) {
        return phone.record("private-request", told.awareness(), Map.of("person", person.toString()));
    }

    private int requestsOf(Told told) {
        return jdbc.sql("select count(*) from care.counselling_request where person_id = :person")
                .param("person", told.member(1).value())
                .query(Integer.class)
                .single();
    }

    private List<String> receipts(Cast.Person owner) {
        return jdbc.sql("select r::text from programmes.device_record r where user_id = :user")
                .param("user", owner.id().value())
                .query(String.class)
                .list();
    }

    /** Entries of the log that name the person or the session. */
    private List<String> audited(Told told) {
        return jdbc.sql("""
                        select e::text from access.audit_entry e
                        where e::text like '%' || :person || '%' or e::text like '%' || :session || '%'
                        """)
                .param("person", told.member(1).toString())
                .param("session", told.awareness().toString())
                .query(String.class)
                .list();
    }

    private String nameOf(Told told) {
        return jdbc.sql("select full_name from registry.person where id = :person")
                .param("person", told.member(1).value())
                .query(String.class)
                .single();
    }
}
