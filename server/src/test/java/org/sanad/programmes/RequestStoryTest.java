package org.sanad.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.directory.KeepSite;
import org.sanad.directory.SiteDetails;
import org.sanad.directory.SiteKind;
import org.sanad.shared.PCode;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.sanad.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A project starts from a need somebody saw: asked for, weighed, planned by both teams, begun. */
@StoryTest
class RequestStoryTest {

    private final CohortStory story;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final KeepSite keepSite;
    private final String today;
    private final String tomorrow;

    RequestStoryTest(CohortStory story, Cast cast, JdbcClient jdbc, KeepSite keepSite, Clock clock) {
        this.story = story;
        this.cast = cast;
        this.jdbc = jdbc;
        this.keepSite = keepSite;
        var day = LocalDate.now(clock.withZone(Texts.ZONE));
        this.today = day.toString();
        this.tomorrow = day.plusDays(1).toString();
    }

    @Test
    void a_livelihoods_team_asks_and_sees_who_decides_and_what_is_missing() {
        var officer = officer();
        var decides = cast.user(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        jdbc.sql("update access.app_user set full_name = 'Shirin Decides' where id = ?")
                .param(decides.id().value())
                .update();
        var request = asked(officer, Map.of("why", "Many sleep badly since the floods"));
        var page = officer.page(request).text();
        assertThat(page)
                .contains("Asked", "Shirin Decides", "Many sleep badly", "The livelihoods team asks")
                .contains("First day of the livelihood project Missing", "Contact Missing", "Joint plan agreed");
        assertThat(page).doesNotContain("Evidence it rests on");
        assertThat(officer.page("/requests").select("a[href=" + request + "]").text())
                .contains("Asked");
    }

    @Test
    void a_form_with_too_little_says_everything_that_is_open_and_keeps_what_was_typed() {
        var officer = officer();
        var typed = Map.of("title", "Bakers of Hawija", "expected", "many", "startsOn", "soon", "type", "WORKSHOP");
        var refused = officer.submit("/requests/new", "/requests", typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Bakers of Hawija", "not a number of participants", "cannot be read", "Nothing is chosen");
        var many = officer.submit("/requests/new", "/requests", fields(Map.of("expected", "5001")));
        assertThat(many.statusCode()).isEqualTo(422);
        assertThat(officer.submit("/requests/new", "/requests", fields(Map.of("why", "x".repeat(1001))))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_request_that_lacks_something_is_not_accepted_but_asked_back_and_answered() {
        var officer = officer();
        var supervisor = supervisor();
        var request = asked(officer, Map.of());
        assertThat(decide(supervisor, request, "ACCEPT", "").body()).contains("something it needs is missing");
        assertThat(decide(supervisor, request, "ASK_BACK", "").statusCode()).isEqualTo(422);
        assertThat(decide(supervisor, request, "ASK_BACK", "When does it start?")
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.page(request).text()).contains("Information missing", "When does it start?");
        complete(officer, request);
        assertThat(officer.page(request).text()).contains("Changed", "First day of the livelihood project There");
        assertThat(decide(supervisor, request, "ACCEPT", "").statusCode()).isEqualTo(302);
        assertThat(decide(supervisor, request, "DECLINE", "Too late").statusCode())
                .isEqualTo(409);
        assertThat(officer.submit("/requests/new", request + "/edit", fields(Map.of()))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_declined_request_says_why_and_begins_nothing() {
        var officer = officer();
        var supervisor = supervisor();
        var request = asked(officer, Map.of());
        assertThat(decide(supervisor, request, "DECLINE", "").statusCode()).isEqualTo(422);
        assertThat(decide(supervisor, request, "DECLINE", "No facilitator speaks the language there")
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.page(request).text()).contains("Declined", "No facilitator speaks the language there");
        assertThat(officer.get("/projects/new?request=" + id(request)).statusCode())
                .isEqualTo(409);
        assertThat(agree(officer, request, "LIVELIHOODS").statusCode()).isEqualTo(409);
    }

    @Test
    void a_request_from_a_consultation_needs_the_consultation_written_down() {
        var officer = officer();
        var supervisor = supervisor();
        var request = asked(officer, Map.of("origin", "CONSULTATION"));
        complete(officer, request, Map.of("origin", "CONSULTATION"));
        assertThat(decide(supervisor, request, "ACCEPT", "").statusCode()).isEqualTo(422);
        var future = evidence("COMMUNITY_CONSULTATION", tomorrow);
        assertThat(officer.submit(request, request + "/evidence", future).statusCode())
                .isEqualTo(422);
        var assessment = evidence("NEEDS_ASSESSMENT", today);
        assertThat(officer.submit(request, request + "/evidence", assessment).statusCode())
                .isEqualTo(302);
        assertThat(decide(supervisor, request, "ACCEPT", "").statusCode()).isEqualTo(422);
        var consultation = evidence("COMMUNITY_CONSULTATION", today);
        assertThat(officer.submit(request, request + "/evidence", consultation).statusCode())
                .isEqualTo(302);
        assertThat(officer.page(request).text())
                .contains("Community consultation", "Elders of Hawija", "Evidence it rests on There");
        assertThat(decide(supervisor, request, "ACCEPT", "").statusCode()).isEqualTo(302);
    }

    @Test
    void a_report_hangs_on_evidence_and_is_closed_to_other_places() {
        var officer = officer();
        var request = asked(officer, Map.of());
        var fields = evidence("NEEDS_ASSESSMENT", today);
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(officer.upload(request, request + "/evidence", "report.pdf", page, fields)
                        .statusCode())
                .isEqualTo(422);
        var pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(officer.upload(request, request + "/evidence", "report.pdf", pdf, fields)
                        .statusCode())
                .isEqualTo(302);
        var report = officer.page(request).select("a[href$=/report]").attr("href");
        assertThat(officer.get(report).statusCode()).isEqualTo(200);
        var elsewhere = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.NINEWA).browser();
        assertThat(elsewhere.get(report).statusCode()).isEqualTo(403);
        assertThat(elsewhere.get(request).statusCode()).isEqualTo(403);
    }

    @Test
    void both_teams_agree_by_two_people_and_other_words_take_the_agreement_back() {
        var officer = officer();
        var supervisor = supervisor();
        var request = asked(officer, Map.of());
        assertThat(agree(officer, request, "LIVELIHOODS").statusCode()).isEqualTo(409);
        assertThat(plan(officer, request, "Induction on day one, then sessions every second week")
                        .statusCode())
                .isEqualTo(302);
        assertThat(agree(officer, request, "MHPSS").statusCode()).isEqualTo(403);
        assertThat(agree(supervisor, request, "MHPSS").statusCode()).isEqualTo(302);
        assertThat(agree(supervisor, request, "LIVELIHOODS").statusCode()).isEqualTo(409);
        assertThat(agree(officer, request, "LIVELIHOODS").statusCode()).isEqualTo(302);
        assertThat(officer.page(request).text()).contains("Joint plan agreed Needed before the project begins There");
        plan(officer, request, "Sessions every week");
        assertThat(officer.page(request).text()).contains("Not agreed yet");
        assertThat(plan(officer, request, "").statusCode()).isEqualTo(422);
    }

    @Test
    void an_accepted_request_becomes_a_project_that_shows_what_it_started_from() {
        var officer = officer();
        var supervisor = supervisor();
        var request = asked(officer, Map.of("why", "Long hours and quarrels"));
        officer.submit(request, request + "/evidence", evidence("LIVELIHOODS_TEAM", today));
        complete(officer, request);
        decide(supervisor, request, "ACCEPT", "");
        assertThat(officer.get("/projects/new?request=" + id(request)).statusCode())
                .isEqualTo(409);
        plan(officer, request, "Induction first");
        agree(officer, request, "LIVELIHOODS");
        agree(supervisor, request, "MHPSS");
        var form = officer.page(request).select("a[href^=/projects/new]").attr("href");
        var known = officer.page(form);
        assertThat(known.select("input[name=name]").val()).isEqualTo("Grocers of Hawija");
        assertThat(known.select("input[name=request]").val()).isEqualTo(id(request));
        var fields = new HashMap<String, String>();
        known.select("form[action=/projects] input[type=hidden], form[action=/projects] input.input")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.putAll(Map.of("code", CohortStory.code(), "type", "ILA", "delivery", "WITH_LIVELIHOODS"));
        fields.put("site", known.select("select[name=site] option[selected]").val());
        fields.put("endsOn", "2027-06-01");
        var made = officer.submit(form, "/projects", fields);
        assertThat(made.statusCode()).isEqualTo(302);
        var project = made.headers().firstValue("Location").orElseThrow().replaceFirst("http://[^/]*", "");
        assertThat(officer.page(request).select("a[href=" + project + "]").text())
                .contains("Open the project");
        var grounds = officer.page(project + "/grounds").text();
        assertThat(grounds).contains("Grocers of Hawija", "Long hours and quarrels", "Elders of Hawija");
        assertThat(officer.page(project).select("a[href=" + project + "/grounds]"))
                .hasSize(1);
        fields.put("code", CohortStory.code());
        fields.put("_csrf", officer.csrf("/requests/new"));
        assertThat(officer.post("/projects", fields).statusCode()).isEqualTo(409);
    }

    @Test
    void evidence_written_down_once_is_used_for_another_request_nearby() {
        var officer = officer();
        var first = asked(officer, Map.of());
        var fields = new HashMap<>(evidence("NEEDS_ASSESSMENT", today));
        fields.put("evidencePlace", CohortStory.code());
        officer.submit(first, first + "/evidence", fields);
        var second = asked(officer, Map.of());
        var standing = officer.page(second)
                .select("select[name=standing] option:contains(" + fields.get("evidencePlace") + ")")
                .val();
        assertThat(officer.submit(second, second + "/evidence", Map.of("standing", standing))
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.page(second).text()).contains("Elders of Hawija");
        var unknown = Map.of("standing", "00000000-0000-0000-0000-000000000001");
        assertThat(officer.submit(second, second + "/evidence", unknown).statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_people_with_disabilities_said_of_a_project_nearby_is_evidence_without_typing_it_again() {
        var officer = officer();
        var project = "/projects/" + story.aCohort().told().project() + "/consultations";
        var said = Map.of("stage", "DURING", "on", today, "women", "2", "men", "1", "findings", "Benches are too high");
        assertThat(officer.submit(project, project, said).statusCode()).isEqualTo(302);
        var request = asked(officer, Map.of());
        var consultation = jdbc.sql("select id from programmes.consultation order by id desc limit 1")
                .query(String.class)
                .single();
        var standing = Map.of("standing", consultation);
        assertThat(officer.submit(request, request + "/evidence", standing).statusCode())
                .isEqualTo(302);
        assertThat(officer.page(request).text())
                .contains("Consultation of people with disabilities", "Benches are too high");
        assertThat(officer.submit(request, request + "/evidence", standing).statusCode())
                .isEqualTo(404);
    }

    @Test
    void public_works_are_known_by_their_earlier_name_too() {
        assertThat(officer().page("/requests/new").text()).contains("Earlier called cash for work");
        assertThat(officer().page("/projects/new").text()).contains("Earlier called cash for work");
    }

    private Visitor officer() {
        return cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
    }

    private Visitor supervisor() {
        return cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
    }

    private String asked(Visitor officer, Map<String, String> more) {
        var answer = officer.submit("/requests/new", "/requests", fields(more));
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("http://[^/]*", "");
    }

    private Map<String, String> fields(Map<String, String> more) {
        var site = CohortStory.staged(() -> keepSite.add(new SiteDetails(
                        CohortStory.code(), "Hawija market", null, null, SiteKind.CENTRE, new PCode("IQG13Q01"), null))
                .orRefuse());
        var fields = new HashMap<>(Map.of(
                "origin", "LIVELIHOODS_TEAM",
                "askedOn", today,
                "title", "Grocers of Hawija",
                "type", "ILA",
                "site", site.value().toString(),
                "why", "Strain at work"));
        fields.putAll(more);
        return fields;
    }

    private void complete(Visitor officer, String request) {
        complete(officer, request, Map.of());
    }

    private void complete(Visitor officer, String request, Map<String, String> more) {
        var fields = fields(Map.of("startsOn", "2026-12-06", "expected", "٢٤", "contact", "Hawre, 0770 000 0000"));
        fields.put(
                "why",
                officer.page(request + "/edit").select("textarea[name=why]").text());
        fields.putAll(more);
        assertThat(officer.submit(request, request + "/edit", fields).statusCode())
                .isEqualTo(302);
    }

    private static Map<String, String> evidence(String kind, String day) {
        return Map.of(
                "evidenceKind", kind,
                "evidenceOn", day,
                "evidencePlace", "Hawija",
                "evidenceSummary", "People want to learn how to talk about debts",
                "evidenceSource", "Elders of Hawija");
    }

    private java.net.http.HttpResponse<String> decide(Visitor by, String request, String decision, String words) {
        return by.submit(
                request, request + "/decision", Map.of("decision", decision, "words", words, "decidedOn", today));
    }

    private java.net.http.HttpResponse<String> plan(Visitor by, String request, String words) {
        return by.submit(request, request + "/plan", Map.of("plan", words));
    }

    private java.net.http.HttpResponse<String> agree(Visitor by, String request, String team) {
        return by.submit(request, request + "/plan/agreement", Map.of("team", team, "agreedOn", today));
    }

    private static String id(String request) {
        return request.substring(request.lastIndexOf('/') + 1);
    }
}
