package org.sanad.programmes.photographs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.files.SampleFiles;
import org.sanad.programmes.CohortStory;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.PersonId;
import org.sanad.registry.consents.KeepConsents;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photographs of a project, and what may be done with them. */
@StoryTest
class PhotographTest {

    private final Cast cast;
    private final CohortStory story;
    private final KeepConsents keepConsents;
    private final JdbcClient jdbc;

    PhotographTest(Cast cast, CohortStory story, KeepConsents keepConsents, JdbcClient jdbc) {
        this.cast = cast;
        this.story = story;
        this.keepConsents = keepConsents;
        this.jdbc = jdbc;
    }

    @Test
    void a_photograph_of_work_is_kept_with_its_words_and_can_be_used() {
        var me = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK).browser();
        var told = story.aCohort().told();
        var record = added(me, told, Map.of("consent", "NOBODY_SHOWN"));
        assertThat(me.page(record).text()).contains("Hands at a bench", "Hawija", "2025", "May be used");
        var file = me.download(record + "/download");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
        var small = me.download(record + "/small");
        assertThat(new String(small.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
        assertThat(me.page("/projects/" + told.project() + "/photographs").select("img"))
                .hasSize(1);
    }

    @Test
    void people_shown_must_each_say_yes_before_it_leaves_its_record() {
        var me = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK).browser();
        var told = story.aCohort().withMembers(2).told();
        var codes = code(told.member(1)) + ", " + code(told.member(2));
        var record = added(me, told, Map.of("consent", "PEOPLE", "people", codes));
        consents(told.member(1));
        assertUse(me, record, 409);
        assertThat(me.page("/projects/" + told.project() + "/photographs").select("img"))
                .isEmpty();
        consents(told.member(2));
        assertUse(me, record, 200);
    }

    @Test
    void taking_the_consent_back_takes_it_out_of_use_at_once() {
        var me = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK).browser();
        var told = story.aCohort().withMembers(1).told();
        consents(told.member(1));
        var record = added(me, told, Map.of("consent", "PEOPLE", "people", code(told.member(1))));
        assertUse(me, record, 200);
        CohortStory.staged(() -> {
            keepConsents.withdraw(told.member(1), ConsentPurpose.PHOTOGRAPH);
            return true;
        });
        assertUse(me, record, 409);
        assertThat(me.page(record).text()).contains("May not be used", "no consent");
        consents(told.member(1));
        assertUse(me, record, 200);
        CohortStory.staged(() -> {
            keepConsents.withdraw(told.member(1), ConsentPurpose.REGISTRATION);
            return true;
        });
        assertUse(me, record, 409);
    }

    @Test
    void a_group_says_yes_to_words_on_a_day_and_can_take_it_back() {
        var me = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK).browser();
        var told = story.aCohort().told();
        var words = "For the report of the project, in print and on its page";
        var record = added(me, told, Map.of("consent", "GROUP", "groupText", words, "groupOn", "2026-03-02"));
        assertThat(me.page(record).text()).contains(words);
        assertUse(me, record, 200);
        me.submit(record, record + "/withdraw", Map.of());
        assertUse(me, record, 409);
        assertThat(me.get(record + "/large").statusCode()).isEqualTo(409);
        assertThat(me.page(record).select("img")).isEmpty();
    }

    @Test
    void what_is_missing_or_is_no_photograph_is_refused_and_what_was_typed_stays() {
        var me = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK).browser();
        var told = story.aCohort().told();
        var list = "/projects/" + told.project() + "/photographs";
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        var fields = Map.of("caption", "Hands", "place", "Hawija", "year", "2025", "consent", "NOBODY_SHOWN");
        var answer = me.upload(list + "/new", list, "a.jpg", svg.getBytes(StandardCharsets.UTF_8), fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("not a picture", "value=\"Hands\"");
        assertThat(me.upload(list + "/new", list, "a.png", SampleFiles.pixelBomb(), fields)
                        .statusCode())
                .isEqualTo(422);
        var blank = me.upload(list + "/new", list, "a.jpg", SampleFiles.picture("jpg", 9, 9), Map.of());
        assertThat(blank.body()).contains("The caption is missing", "The place is missing", "on what its use rests");
        var stranger = Map.of("caption", "A", "place", "B", "year", "2025", "consent", "PEOPLE", "people", "P-9");
        assertThat(me.upload(list + "/new", list, "a.jpg", SampleFiles.picture("jpg", 9, 9), stranger)
                        .body())
                .contains("Nobody of this project has the code");
        assertThat(me.page(list).select(".photographs li")).isEmpty();
    }

    @Test
    void a_photograph_is_closed_to_others_and_gone_once_removed() {
        var me = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK).browser();
        var told = story.aCohort().told();
        var record = added(me, told, Map.of("consent", "NOBODY_SHOWN"));
        for (var role : new Role[] {Role.LIVELIHOOD_OFFICER, Role.COUNSELLOR, Role.ADMINISTRATOR}) {
            assertThat(cast.signedIn(role, Cast.MISSION)
                            .browser()
                            .get(record + "/large")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(cast.signedIn(Role.ME_OFFICER, Cast.NINEWA)
                        .browser()
                        .get(record + "/small")
                        .statusCode())
                .isEqualTo(403);
        me.submit(record, record + "/remove", Map.of());
        assertThat(me.get(record + "/large").statusCode()).isEqualTo(404);
    }

    private static void assertUse(Visitor browser, String record, int status) {
        assertThat(browser.get(record + "/download").statusCode()).isEqualTo(status);
        assertThat(browser.get(record + "/small").statusCode()).isEqualTo(status);
        assertThat(browser.get(record + "/print").statusCode()).isEqualTo(status);
    }

    private static String added(Visitor browser, CohortStory.Told told, Map<String, String> consent) {
        var fields = new HashMap<>(consent);
        fields.putAll(Map.of("caption", "Hands at a bench", "place", "Hawija", "year", "2025"));
        var list = "/projects/" + told.project() + "/photographs";
        var picture = SampleFiles.withPlace(SampleFiles.picture("jpg", 640, 480), 1);
        var answer = browser.upload(list + "/new", list, "IMG_1.jpg", picture, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private void consents(PersonId person) {
        CohortStory.staged(() -> {
            keepConsents.give(person, ConsentPurpose.PHOTOGRAPH, "ar");
            return true;
        });
    }

    private String code(PersonId person) {
        return jdbc.sql("select code from registry.person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }
}
