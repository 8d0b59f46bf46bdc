package org.sanad.programmes.fieldforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.forms.FormStory;
import org.sanad.forms.Phone;
import org.sanad.forms.handover.HandOver;
import org.sanad.forms.starters.StarterForm;
import org.sanad.programmes.CohortStory;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A phone registers people. */
@StoryTest
class RegistrationStoryTest {

    private final FormStory forms;
    private final CohortStory cohorts;
    private final HandOver handOver;
    private final JdbcClient jdbc;

    RegistrationStoryTest(Cast cast, CohortStory cohorts, HandOver handOver, JdbcClient jdbc) {
        this.forms = FormStory.begin(cast);
        this.cohorts = cohorts;
        this.handOver = handOver;
        this.jdbc = jdbc;
    }

    @Test
    void somebody_a_phone_registers_stands_in_the_registry_and_in_the_cohorts_list() {
        var told = cohorts.aCohort().withMembers(1).told();
        var form = registrationForm();
        var phone = phoneOf(told);
        var entity = UUID.randomUUID();
        var name = "Rawan " + CohortStory.code();
        assertThat(phone.submit(registration(form, told, entity, name)).statusCode())
                .isEqualTo(201);
        handOver.deliverDue();
        assertThat(handovers(form)).containsExactly("DONE ");
        assertThat(people(name)).containsExactly("FEMALE 24 IQG13Q04 YES");
        assertThat(consents(name)).containsExactly("FOLLOW_UP ar", "REGISTRATION ar");
        assertThat(members(told)).contains(name);
        var again = phone.submit(registration(form, told, entity, name));
        assertThat(again.statusCode()).isEqualTo(201);
        handOver.deliverDue();
        assertThat(people(name)).hasSize(1);
    }

    @Test
    void who_may_be_known_already_is_registered_once_a_person_has_decided() {
        var told = cohorts.aCohort().withMembers(1).told();
        var form = registrationForm();
        var name = "Shilan Karim Hassan " + CohortStory.code();
        phoneOf(told).submit(registration(form, told, UUID.randomUUID(), name));
        handOver.deliverDue();
        var other = registrationForm();
        phoneOf(told).submit(registration(other, told, UUID.randomUUID(), name));
        handOver.deliverDue();
        assertThat(handovers(other)).containsExactly("HELD field-person-known");
        var officer =
                forms.cast().signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        var page = "/forms/waiting/" + handover(other);
        var same = officer.page(page).select("input[name=choice]").get(1).attr("value");
        assertThat(same).startsWith("same:");
        officer.submit(page, page + "/decide", Map.of("choice", same));
        assertThat(handovers(other)).containsExactly("DONE ");
        assertThat(people(name)).hasSize(1);
    }

    @Test
    void of_who_says_no_nothing_is_kept_but_the_count() {
        var told = cohorts.aCohort().withMembers(1).told();
        var form = registrationForm();
        var before = tally();
        phoneOf(told).submit("""
                <data id="%s" version="2026112301"><today>2026-03-02</today>
                <agreement><consent_language>ar</consent_language><consent>no</consent>
                <consent_version>1</consent_version></agreement>
                <home><governorate>IQG13</governorate><district>IQG13Q04</district></home>
                <meta><instanceID>uuid:%s</instanceID></meta></data>
                """.formatted(form, UUID.randomUUID()));
        handOver.deliverDue();
        assertThat(handovers(form)).containsExactly("DONE ");
        assertThat(tally()).isEqualTo(before + 1);
    }

    @Test
    void an_edit_after_the_registration_waits_for_a_person() {
        var told = cohorts.aCohort().withMembers(1).told();
        var form = registrationForm();
        var name = "Rawan " + CohortStory.code();
        var first = registration(form, told, UUID.randomUUID(), name);
        phoneOf(told).submit(first);
        handOver.deliverDue();
        phoneOf(told).submit(edited(first));
        handOver.deliverDue();
        assertThat(handovers(form)).containsExactly("HELD field-person-edited");
        assertThat(people(name)).hasSize(1);
    }

    @Test
    void what_an_edit_changed_is_shown_and_taken_over_in_one_step() {
        var told = cohorts.aCohort().withMembers(1).told();
        var form = registrationForm();
        var name = "Rawan " + CohortStory.code();
        var first = registration(form, told, UUID.randomUUID(), name);
        phoneOf(told).submit(first);
        handOver.deliverDue();
        phoneOf(told)
                .submit(edited(first)
                        .replace("<sex>female</sex>", "<sex>male</sex>")
                        .replace("0770 123 4567", "0770 765 4321")
                        .replace("<consent_photograph>no<", "<consent_photograph>yes<")
                        .replace("<consent_follow_up>yes<", "<consent_follow_up>no<"));
        handOver.deliverDue();
        var officer =
                forms.cast().signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        var page = "/forms/waiting/" + handover(form);
        var shown = officer.page(page);
        assertThat(shown.select("tbody tr").eachText())
                .containsExactly(
                        "Sex female male",
                        "Phone 0770 123 4567 0770 765 4321",
                        "Consent: Photographs No Yes",
                        "Consent: Contact for follow-up Yes No: speak with the person, then take the consent back on the record");
        var takeOver = shown.select("input[name=choice]").get(0).val();
        assertThat(officer.submit(page, page + "/decide", Map.of("choice", "told:99"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(officer.submit(page, page + "/decide", Map.of("choice", takeOver))
                        .statusCode())
                .isEqualTo(302);
        assertThat(handovers(form)).containsExactly("DONE ");
        var person =
                officer.page(shown.select("a[href^=/people/]").attr("href")).text();
        assertThat(person).contains("male", "0770 765 4321").doesNotContain("female", "0770 123 4567");
    }

    private static String edited(String first) {
        var instance = first.replaceAll("(?s).*<instanceID>(.*)</instanceID>.*", "$1");
        return first.replace(
                "<instanceID>" + instance + "</instanceID>",
                "<instanceID>uuid:" + UUID.randomUUID() + "</instanceID><deprecatedID>" + instance + "</deprecatedID>");
    }

    private String registrationForm() {
        var name = "sanad-participant-registration-" + FormStory.name();
        forms.inUse(forms.published(StarterForm.PARTICIPANT_REGISTRATION, name));
        return name;
    }

    private Phone phoneOf(Told told) {
        return forms.phone("COHORT:" + told.cohort());
    }

    private static String registration(String form, Told told, UUID entity, String name) {
        return """
                <data id="%s" version="2026112301"><today>2026-03-02</today>
                <agreement><consent_language>ar</consent_language><consent>yes</consent>
                <consent_version>1</consent_version></agreement>
                <more_agreement><consent_follow_up>yes</consent_follow_up><consent_photograph>no</consent_photograph>
                </more_agreement>
                <home><governorate>IQG13</governorate><district>IQG13Q04</district></home>
                <person><who><full_name>%s</full_name><sex>female</sex><birth_known>age</birth_known><age>24</age>
                <age_estimated>no</age_estimated></who>
                <reach><phone>0770 123 4567</phone><languages>arabic sorani</languages></reach>
                <living><displacement>idp_in_camp</displacement></living>
                DIFFICULTIES
                JOINS</person>
                <meta><instanceID>uuid:%s</instanceID>
                <entity dataset="participants" id="%s" create="1"><label>%s</label></entity></meta></data>
                """.formatted(form, name, UUID.randomUUID(), entity, name)
                .replace("DIFFICULTIES", difficulties())
                .replace("JOINS", "<joining><cohort>" + told.cohort() + "</cohort></joining>");
    }

    private static String difficulties() {
        return "<difficulties><seeing>a_lot_of_difficulty</seeing><hearing>no_difficulty</hearing>"
                + "<walking>no_difficulty</walking><remembering>no_difficulty</remembering>"
                + "<self_care>no_difficulty</self_care><communicating>no_difficulty</communicating></difficulties>";
    }

    private List<String> people(String name) {
        return jdbc.sql("""
                        select concat_ws(' ', sex, age_years, area, disability) from registry.person
                        where full_name = :name
                        """).param("name", name).query(String.class).list();
    }

    private List<String> consents(String name) {
        return jdbc.sql("""
                        select c.purpose || ' ' || c.language from registry.consent c
                        join registry.person p on p.id = c.person_id where p.full_name = :name order by c.purpose
                        """).param("name", name).query(String.class).list();
    }

    private List<String> members(Told told) {
        return jdbc.sql("""
                        select p.full_name from programmes.membership m join registry.person p on p.id = m.person_id
                        where m.cohort_id = :cohort
                        """)
                .param("cohort", told.cohort().value())
                .query(String.class)
                .list();
    }

    private List<String> handovers(String form) {
        return jdbc.sql("""
                        select h.state || ' ' || coalesce(h.problem, '') from forms.handover h
                        join forms.submission s on s.id = h.submission_id
                        join forms.form f on f.id = s.form_id where f.xml_id = :form and s.current_number = h.number
                        order by s.id limit 1
                        """).param("form", form).query(String.class).list();
    }

    private UUID handover(String form) {
        return jdbc.sql("""
                        select h.id from forms.handover h
                        join forms.submission s on s.id = h.submission_id
                        join forms.form f on f.id = s.form_id where f.xml_id = :form
                        """).param("form", form).query(UUID.class).single();
    }

    private long tally() {
        return jdbc.sql("select coalesce(sum(without_consent), 0) from registry.tally")
                .query(Long.class)
                .single();
    }
}
