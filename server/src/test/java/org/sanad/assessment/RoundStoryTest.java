package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;

/** A round of an assessment is planned by the pages. */
@StoryTest
class RoundStoryTest {

    private final Cast cast;

    RoundStoryTest(Cast cast) {
        this.cast = cast;
    }

    @Test
    void an_officer_plans_a_round_and_a_viewer_reads_what_it_is_for() {
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK).browser();
        var address = RoundStory.planned(officer, Map.of());
        assertThat(officer.page(address).text())
                .contains(
                        "Planned", "Key informant interviews", "What livelihoods and MHPSS lack", "It is free to stop");
        var viewer = cast.signedIn(Role.VIEWER, Cast.KIRKUK).browser();
        assertThat(viewer.page(address).text()).contains("What livelihoods and MHPSS lack");
        assertThat(viewer.page(address).select("a[href$=/edit]")).isEmpty();
        assertThat(viewer.page("/assessments").select("a[href=" + address + "]"))
                .hasSize(1);
    }

    @Test
    void a_round_elsewhere_is_neither_planned_nor_seen() {
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK).browser();
        assertThat(officer.submit("/assessments/new", "/assessments", RoundStory.fields(Map.of("area", "Ninewa")))
                        .statusCode())
                .isEqualTo(403);
        var address = RoundStory.planned(officer, Map.of());
        var elsewhere = cast.signedIn(Role.ME_OFFICER, Cast.NINEWA).browser();
        assertThat(elsewhere.get(address).statusCode()).isEqualTo(403);
        assertThat(elsewhere.page("/assessments").select("a[href=" + address + "]"))
                .isEmpty();
    }

    @Test
    void a_form_with_too_little_says_what_is_open_and_keeps_what_was_typed() {
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        var refused = officer.submit(
                "/assessments/new",
                "/assessments",
                Map.of("name", "Needs of Atlantis", "area", "Atlantis", "startsOn", "soon", "endsOn", "2021-02-01"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Needs of Atlantis", "No place has this name", "cannot be read")
                .contains("No method is chosen", "#f-code", "#f-objective");
        var wrongDays = RoundStory.fields(Map.of("endsOn", "2020-01-01"));
        wrongDays.remove("methods");
        assertThat(officer.submit("/assessments/new", "/assessments", wrongDays).body())
                .contains("The last day is before the first", "No method is chosen");
    }

    @Test
    void a_code_is_given_once_and_a_round_can_be_changed() {
        var officer = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.MISSION).browser();
        var code = RoundStory.code();
        var address = RoundStory.planned(officer, Map.of("code", code));
        assertThat(officer.submit("/assessments/new", "/assessments", RoundStory.fields(Map.of("code", code)))
                        .body())
                .contains("Another round has this code");
        assertThat(officer.page(address + "/edit").select("#f-area").val()).isEqualTo("Kirkuk");
        officer.submit(
                address + "/edit",
                address + "/edit",
                RoundStory.fields(Map.of("code", code, "name", "Second thoughts")));
        assertThat(officer.page(address).text()).contains("Second thoughts");
    }

    @Test
    void a_round_is_something_forms_are_handed_out_to() {
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        var code = RoundStory.code();
        RoundStory.planned(officer, Map.of("code", code));
        assertThat(officer.page("/phones").text()).contains(code);
    }

    @Test
    void pages_stand_in_arabic_and_sorani() {
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.MISSION).browser();
        var address = RoundStory.planned(officer, Map.of());
        officer.get("/assessments?lang=ar");
        assertThat(officer.page(address).text()).contains("مخطَّطة", "الموافقة");
        officer.get("/assessments?lang=ckb");
        assertThat(officer.page(address).text()).contains("پلاندانراوە", "ڕەزامەندی");
    }
}
