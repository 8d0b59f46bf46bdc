package org.sanad.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;

/** The register of people, at the browser. */
@StoryTest
class PeopleStoryTest {

    private final Cast cast;

    PeopleStoryTest(Cast cast) {
        this.cast = cast;
    }

    @Test
    void an_officer_registers_somebody_finds_them_again_and_corrects_the_name() {
        var officer = officer();
        var page = registered(officer, Map.of("name", "بێستوون فەتاح کەریم", "age", "نزیکەی ٤٠"));

        var shown = officer.page(page);
        assertThat(shown.select("h1").text()).isEqualTo("بێستوون فەتاح کەریم");
        assertThat(shown.text()).contains("about 40", "Al-Hawiga", "consent given");
        assertThat(officer.page("/people?q=Bestun+Fattah+Karim").select("a[href=" + bare(page) + "]"))
                .isNotEmpty();

        var edit = form(officer, bare(page) + "/edit");
        assertThat(edit).containsEntry("age", "40").containsEntry("area", "Al-Hawiga, Kirkuk");
        edit.put("name", "Bestun Fattah Karim");
        assertThat(officer.post(bare(page) + "/edit", edit).statusCode()).isEqualTo(302);
        assertThat(officer.page(bare(page)).text()).contains("Bestun Fattah Karim", "corrected");
    }

    @Test
    void a_no_stores_nothing_but_a_tally() {
        var officer = officer();
        var answer = register(officer, Map.of("name", "Unwilling Wanderer", "consent", "no"));

        assertThat(location(answer)).isEqualTo("/people?done=counted");
        assertThat(officer.page("/people?q=Unwilling+Wanderer").text()).contains("Nobody found");
    }

    @Test
    void nobody_is_registered_before_consent_was_asked() {
        var answer = register(officer(), Map.of("name", "Somebody Unasked", "consent", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).text()).contains("It is not said whether the person agrees.");
    }

    @Test
    void faults_stand_beside_their_fields_and_what_was_typed_stays() {
        var answer = register(
                officer(),
                Map.of("name", "ن".repeat(300), "age", "150", "birthDate", "", "area", "Nowhereville", "phones", "12"));
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#f-name-error").text()).contains("200");
        assertThat(page.select("#f-age-error").text()).contains("120");
        assertThat(page.select("#f-area-error").text()).contains("Nowhereville");
        assertThat(page.select("#f-phones-error").text()).contains("12");
        assertThat(page.select("input[name=age]").val()).isEqualTo("150");
        assertThat(page.select("input[name=name]").val()).hasSize(300);
    }

    @Test
    void markup_in_a_name_is_shown_and_never_run() {
        var officer = officer();
        var page = registered(officer, Map.of("name", "<script>alert(1)</script> \u202EZara"));
        assertThat(officer.page(page).select("h1").text()).isEqualTo("<script>alert(1)</script> Zara");
        assertThat(officer.get(bare(page)).body()).doesNotContain("<script>alert");
    }

    @Test
    void somebody_known_already_is_shown_side_by_side_before_anything_is_saved() {
        var officer = officer();
        var first = registered(officer, Map.of("name", "رعد نعيم الزيدي", "birthDate", "04/02/1983"));
        var fields = Map.of("name", "Raad Naim Al-Zaidi", "birthDate", "4.2.1983");
        var question = register(officer, fields);
        var page = Jsoup.parse(question.body());

        assertThat(question.statusCode()).isEqualTo(200);
        assertThat(page.select("table.compare").text()).contains("رعد نعيم الزيدي", "Raad Naim Al-Zaidi");
        assertThat(page.select("a[href=" + bare(first) + "]")).isNotEmpty();

        var hidden = new LinkedHashMap<String, String>();
        page.select("input[type=hidden]").forEach(input -> hidden.put(input.attr("name"), input.val()));
        assertThat(location(officer.post("/people", hidden))).contains("done=registered");
    }

    @Test
    void a_stale_form_overwrites_nothing_and_keeps_what_was_typed() {
        var officer = officer();
        var page = bare(registered(officer, Map.of("name", "Tavga Salar")));
        var first = form(officer, page + "/edit");
        var second = new LinkedHashMap<>(first);
        first.put("name", "Tavga Salar Amin");
        second.put("name", "Tavga S. Rashid");

        assertThat(officer.post(page + "/edit", first).statusCode()).isEqualTo(302);
        var stale = officer.post(page + "/edit", second);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Tavga S. Rashid", "Tavga Salar Amin");
        assertThat(officer.page(page).select("h1").text()).isEqualTo("Tavga Salar Amin");
    }

    @Test
    void consent_is_given_withdrawn_and_after_registration_is_withdrawn_the_record_is_closed() {
        var officer = officer();
        var page = bare(registered(officer, Map.of("name", "Chinar Ismail Hasan")));
        officer.submit(page + "/consents", page + "/consents", Map.of("purpose", "PHOTOGRAPH", "language", "ckb"));
        assertThat(officer.page(page).text()).contains("Photographs");

        officer.submit(page + "/consents", page + "/consents/withdraw", Map.of("purpose", "REGISTRATION"));
        assertThat(officer.get(page).statusCode()).isEqualTo(404);
        assertThat(officer.get(page).body()).doesNotContain("Chinar");
        assertThat(officer.page("/people?q=Chinar+Ismail+Hasan").text()).contains("Nobody found");
    }

    @Test
    void the_six_answers_are_asked_by_who_registers_and_read_by_who_may() {
        var officer = officer();
        var page = bare(registered(officer, Map.of("name", "Goran Sdiq")));
        var answers = new LinkedHashMap<String, String>();
        List.of("seeing", "hearing", "remembering", "self-care", "communicating")
                .forEach(domain -> answers.put(domain, "NO_DIFFICULTY"));
        assertThat(officer.submit(page + "/difficulty/new", page + "/difficulty", answers)
                        .statusCode())
                .isEqualTo(422);
        answers.put("walking", "A_LOT_OF_DIFFICULTY");
        assertThat(officer.submit(page + "/difficulty/new", page + "/difficulty", answers)
                        .statusCode())
                .isEqualTo(302);

        assertThat(officer.page(page + "/difficulty").text()).contains("counted among people with disabilities");
        assertThat(officer.page("/people?q=Goran+Sdiq").text()).doesNotContain("disabilit");
        var monitoring = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        assertThat(monitoring.get(page).statusCode()).isEqualTo(200);
        assertThat(monitoring.get(page + "/difficulty").statusCode()).isEqualTo(403);
    }

    @Test
    void an_officer_for_monitoring_merges_two_records_and_undoes_it() {
        var officer = officer();
        var one = bare(registered(officer, Map.of("name", "Avin Jalal Mustafa")));
        var other = bare(registered(officer, Map.of("name", "Evin Celal Mustafa", "another", "true")));
        var code = officer.page(other).select("h1 + .facts .code").text();
        var monitoring = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();

        var compared = monitoring.page(one + "/merge?code=" + code);
        assertThat(compared.select("td.differs").text()).contains("Evin Celal Mustafa");
        var absorbed = other.substring("/people/".length());
        monitoring.submit(one + "/merge?code=" + code, one + "/merge", Map.of("absorbed", absorbed));
        assertThat(location(monitoring.get(other))).isEqualTo(one);
        assertThat(monitoring.page(one).text()).contains("Evin Celal Mustafa");

        monitoring.submit(one, other + "/part", Map.of());
        assertThat(monitoring.get(other).statusCode()).isEqualTo(200);
    }

    @Test
    void a_household_is_founded_and_joined_by_its_code() {
        var officer = officer();
        var mother = bare(registered(officer, Map.of("name", "Sabiha Nuri Qadir")));
        officer.submit(mother, mother + "/household/found", Map.of());
        var code = officer.page(mother).select("#household h2 .code").text();
        var son = bare(registered(officer, Map.of("name", "Ranj Ako Qadir", "household", code)));

        assertThat(officer.page(son).select("#household").text()).contains("Sabiha Nuri Qadir", "head of household");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"FACILITATOR", "COUNSELLOR", "COORDINATION_OFFICER", "ADMINISTRATOR", "VIEWER"})
    void these_roles_open_no_page_of_a_person(Role role) {
        var page = bare(registered(officer(), Map.of("name", "Nask Burhan")));
        var visitor = cast.signedIn(role, Cast.MISSION).browser();
        for (var path : List.of(
                "/people",
                "/people/new",
                page,
                page + "/edit",
                page + "/consents",
                page + "/difficulty",
                page + "/difficulty/new",
                page + "/merge")) {
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).as(role + " " + path).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("Nask Burhan");
        }
    }

    @Test
    void a_record_of_another_governorate_stays_closed_by_its_address_too() {
        var page = bare(registered(officer(), Map.of("name", "Huner Azad", "area", "Fallujah")));
        var kirkuk = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        for (var path : List.of(page, page + "/edit", page + "/consents", page + "/difficulty")) {
            assertThat(kirkuk.get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(kirkuk.submit("/people/new", page + "/household/found", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_id_that_is_none_and_one_that_is_nobodys_are_told_apart_from_a_failure() {
        var officer = officer();
        assertThat(officer.get("/people/not-an-id").statusCode()).isEqualTo(400);
        assertThat(officer.get("/people/00000000-0000-0000-0000-000000000001").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ckb"})
    void every_page_is_whole_in_every_language(String language) {
        var officer = officer();
        var page = bare(registered(officer, Map.of("name", "Xanda Omer")));
        officer.submit(page, page + "/household/found", Map.of());
        officer.get("/people?lang=" + language);
        for (var path : List.of(
                "/people",
                "/people/new",
                page,
                page + "/edit",
                page + "/consents",
                page + "/difficulty",
                page + "/difficulty/new")) {
            var shown = officer.get(path);
            assertThat(shown.statusCode()).as(path).isEqualTo(200);
            assertThat(shown.body()).as(path).doesNotContain("⟦").contains("lang=\"" + language + "\"");
        }
    }

    private Visitor officer() {
        return cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.MISSION).browser();
    }

    private static String registered(Visitor officer, Map<String, String> fields) {
        var with = new LinkedHashMap<>(Map.of("another", "true"));
        with.putAll(fields);
        var answer = register(officer, with);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return location(answer);
    }

    private static HttpResponse<String> register(Visitor officer, Map<String, String> fields) {
        var all = new LinkedHashMap<>(Map.of(
                "consent",
                "yes",
                "consentLanguage",
                "ar",
                "sex",
                "FEMALE",
                "displacement",
                "RETURNEE",
                "area",
                "Hawija"));
        all.putAll(fields);
        return officer.submit("/people/new", "/people", all);
    }

    private static LinkedHashMap<String, String> form(Visitor visitor, String path) {
        var fields = new LinkedHashMap<String, String>();
        visitor.page(path)
                .select("main form input:not([type=radio], [type=checkbox]), main form textarea")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    private static String bare(String address) {
        return address.replaceFirst("[?#].*", "");
    }
}
