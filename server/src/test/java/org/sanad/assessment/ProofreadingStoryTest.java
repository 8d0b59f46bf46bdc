package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;

/** Anyone's report is read for what cannot be right in its numbers. */
@StoryTest
class ProofreadingStoryTest {

    private static final String PAGE = "/assessments/proofreading";
    private static final String WRONG = "In all, 150 people (♂91 ♀56) took part.";

    private final Cast cast;

    ProofreadingStoryTest(Cast cast) {
        this.cast = cast;
    }

    @Test
    void pasted_text_is_read_and_nothing_of_it_kept() {
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK).browser();
        var found = officer.submit(PAGE, PAGE, Map.of("text", WRONG));
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body())
                .contains(
                        "The split adds up to 147, the total beside it is 150: 3 apart.",
                        "91 + 56 = 147 ≠ 150",
                        "line 1");
        assertThat(officer.page(PAGE).select("#h-kept")).isEmpty();
    }

    @Test
    void findings_are_kept_for_their_reader_alone_until_removed() {
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK).browser();
        var kept =
                officer.upload(PAGE, PAGE, "draft.txt", WRONG.getBytes(StandardCharsets.UTF_8), Map.of("keep", "true"));
        var address = officer.page(PAGE).select("a[href^=" + PAGE + "/]").attr("href");
        assertThat(kept.statusCode()).isIn(200, 302);
        assertThat(officer.page(address).text()).contains("draft.txt", "3 apart");
        var other = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK).browser();
        assertThat(other.get(address).statusCode()).isEqualTo(404);
        officer.submit(address, address + "/remove", Map.of());
        assertThat(officer.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_read_is_told_with_a_way_out() {
        var officer = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.MISSION).browser();
        assertThat(officer.submit(PAGE, PAGE, Map.of("text", " ")).body()).contains("neither a file nor a text");
        var refused = officer.upload(PAGE, PAGE, "x.docx", new byte[] {'P', 'K', 3, 4, 0}, Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).containsAnyOf("is damaged", "no text, Word or PDF");
    }

    @Test
    void a_livelihood_officer_does_not_proof_read() {
        var officer = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        assertThat(officer.get(PAGE).statusCode()).isEqualTo(403);
    }
}
