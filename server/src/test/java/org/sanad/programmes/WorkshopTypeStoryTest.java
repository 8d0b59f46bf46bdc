package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.directory.KeepSite;
import org.sanad.directory.SiteDetails;
import org.sanad.directory.SiteId;
import org.sanad.directory.SiteKind;
import org.sanad.shared.PCode;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.sanad.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A workshop type is tested on two criteria, both required, with the community's word behind it. */
@StoryTest
class WorkshopTypeStoryTest {

    private final Cast cast;
    private final KeepSite keepSite;
    private final JdbcClient jdbc;
    private final String today;

    WorkshopTypeStoryTest(Cast cast, KeepSite keepSite, JdbcClient jdbc, Clock clock) {
        this.cast = cast;
        this.keepSite = keepSite;
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock.withZone(Texts.ZONE)).toString();
    }

    @Test
    void carpentry_is_approved_once_the_community_was_consulted_and_both_criteria_are_argued() {
        var officer = officer();
        var supervisor = supervisor();
        var camp = camp();
        var type = proposed(officer, camp, "CARPENTRY", Map.of());
        assertThat(supervisor.page(type).text()).contains("A community consultation is recorded Missing");
        assertThat(yes(supervisor, type).body()).contains("No community consultation is recorded");
        assertThat(officer.submit(type, type + "/evidence", consultation()).statusCode())
                .isEqualTo(302);
        assertThat(yes(supervisor, type).body()).contains("what the community has of it at once");
        var argued =
                Map.of("benefit", "Doors and beds for tents", "return", "Builders hire in Sinjar", "absent", "true");
        assertThat(officer.submit(type, type, argued).statusCode()).isEqualTo(302);
        assertThat(yes(supervisor, type).statusCode()).isEqualTo(302);
        assertThat(officer.page("/workshop-types")
                        .select("a[href=" + type + "]")
                        .text())
                .contains("Carpentry");
        assertThat(officer.page(type).text()).contains("Approved", "Builders hire in Sinjar", "Elders");
        assertThat(officer.submit("/workshop-types/new", type, argued).statusCode())
                .isEqualTo(409);
    }

    @Test
    void one_criterion_is_not_enough_and_the_reason_is_kept() {
        var supervisor = supervisor();
        var type = proposed(supervisor, camp(), "BAKERY", full());
        supervisor.submit(type, type + "/evidence", consultation());
        var half = Map.of("benefitMet", "yes", "returnMet", "no", "decidedOn", today);
        assertThat(supervisor.submit(type, type + "/decision", half).statusCode())
                .isEqualTo(422);
        var told = new HashMap<>(half);
        told.put("reason", "Every village there has three bakeries");
        assertThat(supervisor.submit(type, type + "/decision", told).statusCode())
                .isEqualTo(302);
        assertThat(supervisor.page(type).text()).contains("Rejected", "three bakeries");
        assertThat(supervisor
                        .submit(type, type + "/decision", Map.of("benefitMet", "perhaps"))
                        .body())
                .contains("not judged");
    }

    @Test
    void where_the_livelihoods_division_works_no_workshop_is_approved() {
        var supervisor = supervisor();
        var beside = new HashMap<>(full());
        beside.remove("absent");
        var type = proposed(supervisor, camp(), "TAILORING", beside);
        supervisor.submit(type, type + "/evidence", consultation());
        assertThat(yes(supervisor, type).body()).contains("only where the livelihoods division does not work");
    }

    @Test
    void a_craft_is_proposed_once_at_a_place_and_another_craft_has_a_name() {
        var officer = officer();
        var camp = camp();
        proposed(officer, camp, "AGRICULTURE", Map.of());
        var again = fields(camp, "AGRICULTURE", Map.of());
        assertThat(officer.submit("/workshop-types/new", "/workshop-types", again)
                        .body())
                .contains("proposed or approved at this place already");
        var nameless = fields(camp, "OTHER", Map.of());
        assertThat(officer.submit("/workshop-types/new", "/workshop-types", nameless)
                        .statusCode())
                .isEqualTo(422);
        proposed(officer, camp, "OTHER", Map.of("otherCraft", "Hairdressing"));
        assertThat(officer.page("/workshop-types").text()).contains("Hairdressing");
    }

    @Test
    void a_workshop_of_a_craft_not_approved_there_does_not_begin_and_the_remedy_is_named() {
        var supervisor = supervisor();
        var camp = camp();
        var workshop = project(camp, "MHPSS_ALONE");
        var refused = supervisor.submit("/projects/new", "/projects", workshop);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("not approved at this place", "Propose it under Requests");
        var beside = supervisor.submit("/projects/new", "/projects", project(camp, "WITH_LIVELIHOODS"));
        assertThat(beside.body()).contains("by the MHPSS team alone");
        var type = proposed(supervisor, camp, "BAKERY", full());
        supervisor.submit(type, type + "/evidence", consultation());
        assertThat(yes(supervisor, type).statusCode()).isEqualTo(302);
        assertThat(supervisor.submit("/projects/new", "/projects", workshop).statusCode())
                .isEqualTo(302);
        var elsewhere = project(camp(), "MHPSS_ALONE");
        assertThat(supervisor.submit("/projects/new", "/projects", elsewhere).statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_database_itself_approves_nothing_on_one_criterion() {
        var type = proposed(supervisor(), camp(), "CARPENTRY", full());
        var id = type.substring(type.lastIndexOf('/') + 1);
        assertThatThrownBy(() -> jdbc.sql("""
                        update programmes.workshop_type
                        set state = 'APPROVED', benefit_met = true, return_met = false, decided_on = current_date
                        where id = cast(? as uuid)
                        """).param(id).update()).hasMessageContaining("approved_on_both_criteria");
    }

    @Test
    void an_officer_proposes_and_does_not_decide() {
        var officer = officer();
        var type = proposed(officer, camp(), "CARPENTRY", full());
        assertThat(officer.page(type).select("form[action$=/decision]")).isEmpty();
        assertThat(yes(officer, type).statusCode()).isEqualTo(403);
    }

    private Visitor officer() {
        return cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.NINEWA).browser();
    }

    private Visitor supervisor() {
        return cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.NINEWA).browser();
    }

    private SiteId camp() {
        return CohortStory.staged(() -> keepSite.add(new SiteDetails(
                        CohortStory.code(), "Camp", null, null, SiteKind.CAMP, new PCode("IQG15Q03"), null))
                .orRefuse());
    }

    private String proposed(Visitor by, SiteId camp, String craft, Map<String, String> more) {
        var answer = by.submit("/workshop-types/new", "/workshop-types", fields(camp, craft, more));
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("http://[^/]*", "");
    }

    private HttpResponse<String> yes(Visitor by, String type) {
        var both = Map.of("benefitMet", "yes", "returnMet", "yes", "decidedOn", today);
        return by.submit("/workshop-types/new", type + "/decision", both);
    }

    private static Map<String, String> full() {
        return Map.of("benefit", "Bread for the camp", "return", "Bakeries hire", "absent", "true");
    }

    private static Map<String, String> fields(SiteId camp, String craft, Map<String, String> more) {
        var fields = new HashMap<>(Map.of("site", camp.value().toString(), "craft", craft));
        fields.putAll(more);
        return fields;
    }

    private Map<String, String> consultation() {
        return Map.of(
                "evidenceKind", "COMMUNITY_CONSULTATION",
                "evidenceOn", today,
                "evidencePlace", "Block C",
                "evidenceSummary", "Food and furniture are short",
                "evidenceSource", "Elders of the camp");
    }

    private static Map<String, String> project(SiteId site, String delivery) {
        return Map.of(
                "code", CohortStory.code(),
                "name", "Bakers",
                "type", "WORKSHOP",
                "workshop", "BAKERY",
                "delivery", delivery,
                "site", site.value().toString(),
                "startsOn", "2026-12-01",
                "endsOn", "2027-01-15");
    }
}
