package org.sanad.programmes.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortStory;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.sessionpage.SessionParts;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class SessionPageStoryTest {

    /** The mark of no note, as a page without one carries it. */
    private static final String SEEN_NONE = UUID.nameUUIDFromBytes(new byte[0]).toString();

    private final CohortStory story;
    private final Cast cast;
    private final SessionParts parts;
    private final JdbcClient jdbc;

    private Visitor browser;
    private Told told;
    private SessionId session;
    private String address;

    SessionPageStoryTest(CohortStory story, Cast cast, SessionParts parts, JdbcClient jdbc) {
        this.story = story;
        this.cast = cast;
        this.parts = parts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void a_group_met() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.KIRKUK);
        browser = facilitator.browser();
        told = story.aCohort().withMembers(3).facilitatedBy(facilitator.id()).told();
        session = told.plan().get(1).id();
        story.allCame(told, session);
        jdbc.sql("update programmes.session set module = 6 where id = :id")
                .param("id", session.value())
                .update();
        address = "/sessions/" + session;
    }

    @Test
    void one_save_keeps_marks_choice_leaflets_and_note() {
        var fields = new LinkedHashMap<>(Map.of("hands.2", "3", "note", "Long talk on shifts.\nMore next time."));
        fields.put(leaflet("ar"), "3");
        fields.put("mark." + told.member(1), "PRESENT");
        fields.put("seen." + told.member(1), "PRESENT");
        assertThat(save(fields).statusCode()).isEqualTo(302);
        var page = browser.page(address);
        assertThat(page.select("input[name=next-module][checked]").val()).isEqualTo("2");
        assertThat(page.select("input[name=" + leaflet("ar") + "]").val()).isEqualTo("3");
        assertThat(page.select("textarea[name=note]").val()).contains("More next time.");
        assertThat(page.select(".warn-text")).isEmpty();
    }

    @Test
    void more_leaflets_than_people_are_kept_with_a_warning() {
        save(Map.of(leaflet("ar"), "3", leaflet("ckb"), "2"));
        assertThat(browser.page(address).select(".warn-text").text())
                .contains("More copies of Communication Skills 1 than people came (3)");
        assertThat(save(Map.of(leaflet("ar"), "1000")).body()).contains("not a number");
        assertThat(save(Map.of("leaflet." + told.cohort() + ".ar", "1")).body()).contains("does not stand");
    }

    @Test
    void leaflets_are_added_up_over_the_sessions_of_a_cohort_and_of_a_project() {
        save(Map.of(leaflet("ar"), "3", leaflet("ckb"), "2"));
        for (var page : java.util.List.of("/cohorts/" + told.cohort(), "/projects/" + told.project())) {
            assertThat(browser.page(page).select("a[href=" + page + "/leaflets]"))
                    .hasSize(1);
            assertThat(browser.page(page + "/leaflets").select("tfoot td").eachText())
                    .containsExactly("0", "3", "2", "5");
        }
    }

    @Test
    void of_two_who_count_the_same_leaflet_the_second_hears_of_it() {
        var seen = leaflet("ar").replace("leaflet.", "leaflet-seen.");
        assertThat(save(Map.of(leaflet("ar"), "3", seen, "")).statusCode()).isEqualTo(302);
        var second = save(Map.of(leaflet("ar"), "2", seen, "", leaflet("ckb"), "1"));
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("counted the same leaflets meanwhile: 3");
        assertThat(Jsoup.parse(second.body())
                        .select("input[name=" + leaflet("ar") + "]")
                        .val())
                .isEqualTo("2");
    }

    @Test
    void a_note_that_names_somebody_is_refused_and_stays_in_the_field() {
        var name = jdbc.sql("select full_name from registry.person where id = :id")
                .param("id", told.member(2).value())
                .query(String.class)
                .single();
        var refused = save(Map.of("note", "Today " + name.toUpperCase(Locale.ROOT) + " was sad", "hands.2", "3"));
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("textarea[name=note]").val()).contains("was sad");
        assertThat(page.select("input[name=next-module][checked]").val()).isEqualTo("2");
        assertThat(save(Map.of("note", "x".repeat(1001))).body()).contains("The note is too long");
        assertThat(save(Map.of("note", "<script>alert(1)</script> 🌧")).statusCode())
                .isEqualTo(302);
        assertThat(browser.get(address).body()).doesNotContain("<script>alert");
    }

    @Test
    void a_closed_session_takes_no_choice_no_leaflet_and_no_note() {
        browser.submit(address, address + "/close", Map.of());
        var late = Map.of("hands.2", "3", "note", "too late", leaflet("ar"), "3");
        var refused = browser.post(address, with(late, browser.csrf("/me")));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("too late");
        assertThat(browser.page(address).select("input[name^=hands], input[name^=leaflet], textarea"))
                .isEmpty();
    }

    @Test
    void who_saves_only_marks_from_an_older_page_is_not_asked_about_what_others_wrote() {
        save(Map.of("hands.2", "3", "note", "first"));
        var older = browser.page(address);
        var fields = new LinkedHashMap<String, String>();
        older.select("input[name=seen-note], input[name=seen-next-module], input[name^=hands]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("next-module", "2");
        fields.put("note", "first");
        save(Map.of("hands.3", "3", "seen-next-module", fields.get("seen-next-module"), "note", "second"));
        assertThat(save(fields).statusCode()).isEqualTo(302);
        var page = browser.page(address);
        assertThat(page.select("textarea[name=note]").val()).isEqualTo("second");
        assertThat(page.select("input[name=next-module][checked]").val()).isEqualTo("3");
    }

    @Test
    void a_device_sends_each_part_by_its_name_as_often_as_it_likes() {
        for (int time = 0; time < 2; time++) {
            assertThat(sent("module-choice", Map.of("hands.3", "2", "seen-next-module", "")))
                    .isEmpty();
            assertThat(sent("leaflets", Map.of(leaflet("en"), "2"))).isEmpty();
            assertThat(sent("note", Map.of("note", "sent later", "seen-note", SEEN_NONE)))
                    .isEmpty();
        }
        assertThat(sent("note", Map.of("note", "another", "seen-note", SEEN_NONE)))
                .contains("note-by-another");
        assertThat(sent("nothing-known", Map.of())).contains("address-not-understood");
    }

    private Optional<String> sent(String part, Map<String, String> fields) {
        return CohortStory.staged(() -> parts.keep(part, session, fields)).map(problem -> problem.code());
    }

    private static Map<String, String> with(Map<String, String> fields, String csrf) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", csrf);
        return all;
    }

    private String leaflet(String language) {
        return "leaflet."
                + jdbc.sql("select id from programmes.material where kind = 'LEAFLET' and module = 6 and position = 1")
                        .query(UUID.class)
                        .single()
                + "." + language;
    }

    private HttpResponse<String> save(Map<String, String> fields) {
        return browser.submit(address, address, fields);
    }
}
