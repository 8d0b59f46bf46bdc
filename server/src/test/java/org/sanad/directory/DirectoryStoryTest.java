package org.sanad.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;

@StoryTest
class DirectoryStoryTest {

    private final Cast cast;
    private final Sites sites;

    DirectoryStoryTest(Cast cast, Sites sites) {
        this.cast = cast;
        this.sites = sites;
    }

    @Test
    void a_coordination_officer_adds_a_centre_by_the_name_people_use_for_its_place() {
        var officer = cast.signedIn(Role.COORDINATION_OFFICER, Cast.MISSION).browser();
        var code = code();
        var fields = fields(code, "<script>alert(1)</script>", "الفلوجة");
        assertThat(officer.submit("/sites/new", "/sites", fields).statusCode()).isEqualTo(302);
        var site = sites.findByCode(code).orElseThrow();
        assertThat(site.area().value()).isEqualTo("IQG01Q01");
        assertThat(officer.get("/sites").body()).contains("&lt;script&gt;").doesNotContain("<script>alert");

        var address = "/sites/" + site.id().value();
        assertThat(officer.page(address).select("#f-area").val()).isEqualTo("Al-Falluja, Al-Anbar");
        fields.put("name", "Falluja centre");
        assertThat(officer.submit(address, address, fields).statusCode()).isEqualTo(302);
        assertThat(sites.find(site.id())).map(Site::name).contains("Falluja centre");
    }

    @ParameterizedTest
    @CsvSource({
        "area, , The place is missing",
        "area, Kirkun, Nearest",
        "area, Atlantis, No place bears this name",
        "kind, , The kind is missing",
        "kind, CASTLE, The kind is missing",
        "code, a b, not a code of a site",
        "name, , The name is missing",
        "organisation, 17, There is no such organisation"
    })
    void what_is_wrong_stands_beside_its_field_and_what_was_typed_stays(String field, String typed, String words) {
        var officer = cast.signedIn(Role.COORDINATION_OFFICER, Cast.MISSION).browser();
        var fields = fields(code(), "Kept <i>as</i> typed", "IQG13Q04");
        fields.put(field, typed == null ? "" : typed);
        var answer = officer.submit("/sites/new", "/sites", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".field-error").text()).contains(words);
        assertThat(page.select("#f-nameAr").val()).isEqualTo("اسم");
    }

    @Test
    void a_site_of_another_governorate_does_not_open() {
        var officer = cast.signedIn(Role.COORDINATION_OFFICER, Cast.MISSION).browser();
        var code = code();
        officer.submit("/sites/new", "/sites", fields(code, "Mosul centre", "IQG15"));
        var address = "/sites/" + sites.findByCode(code).orElseThrow().id().value();
        var kirkuk = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        assertThat(kirkuk.get(address).statusCode()).isEqualTo(403);
        assertThat(kirkuk.submit("/sites/new", address, fields(code, "Mine", "IQG13"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(kirkuk.get("/sites").body()).doesNotContain("Mosul centre");
        assertThat(kirkuk.submit("/sites/new", "/sites", fields(code(), "Elsewhere", "IQG15"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(kirkuk.get("/organisations/new").statusCode()).isEqualTo(403);
        assertThat(officer.get("/sites/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sites",
                "/sites/new",
                "/organisations",
                "/organisations/new",
                "/staff",
                "/staff/new",
                "/places",
                "/places/IQG13"
            })
    void a_viewer_opens_none_of_these_pages(String path) {
        assertThat(cast.signedIn(Role.VIEWER, Cast.MISSION).browser().get(path).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sites",
                "/sites/new",
                "/organisations",
                "/organisations/new",
                "/staff",
                "/staff/new",
                "/places",
                "/places?q=Falluja",
                "/places/IQG13",
                "/places/IQ",
                "/places/import"
            })
    void every_page_speaks_three_languages_without_a_missing_word(String path) {
        var administrator = cast.signedIn(Role.ADMINISTRATOR, Cast.MISSION).browser();
        for (var language : new String[] {"en", "ar", "ckb"}) {
            administrator.get("/me?lang=" + language);
            var page = administrator.get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("lang=\"" + language + "\"").doesNotContain("⟦");
        }
    }

    @Test
    void an_organisation_and_a_member_of_staff_are_kept_on_their_pages() {
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.MISSION).browser();
        var name = "Relief " + UUID.randomUUID();
        var added = manager.submit("/organisations/new", "/organisations", Map.of("name", name, "acronym", "RLF"));
        assertThat(added.statusCode()).isEqualTo(302);
        var twice = manager.submit("/organisations/new", "/organisations", Map.of("name", name));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("is here already");
        var row = manager.page("/organisations").select("a:contains(" + name + ")");
        assertThat(manager.page(row.attr("href")).select("#f-acronym").val()).isEqualTo("RLF");
        var staff = "Nazdar " + UUID.randomUUID();
        var hired = manager.submit("/staff/new", "/staff", Map.of("fullName", staff, "roleTitle", "Facilitator"));
        assertThat(hired.statusCode()).isEqualTo(302);
        var link = manager.page("/staff").select("a:contains(" + staff + ")").attr("href");
        assertThat(manager.submit(link, link, Map.of("fullName", " ", "roleTitle", "Facilitator"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(manager.submit("/staff/new", "/staff", Map.of("fullName", staff, "roleTitle", "F", "user", "x"))
                        .body())
                .contains("error-text");
    }

    @Test
    void a_place_that_is_none_is_not_found() {
        var administrator = cast.signedIn(Role.ADMINISTRATOR, Cast.MISSION).browser();
        assertThat(administrator.get("/places/XX99").statusCode()).isEqualTo(404);
        assertThat(administrator.get("/places/%3Cb%3E").statusCode()).isEqualTo(404);
        assertThat(administrator.get("/places?q=%3Cscript%3E%22").body()).doesNotContain("<script>\"");
    }

    private static Map<String, String> fields(String code, String name, String area) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("code", code);
        fields.put("name", name);
        fields.put("nameAr", "اسم");
        fields.put("kind", "CENTRE");
        fields.put("area", area);
        return fields;
    }

    private static String code() {
        return "D-" + UUID.randomUUID().toString().substring(0, 12).toUpperCase(java.util.Locale.ROOT);
    }
}
