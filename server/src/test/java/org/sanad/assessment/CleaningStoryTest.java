package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is changed after it came stands in a log with a version. */
@StoryTest
class CleaningStoryTest {

    private static final String WOMAN =
            "<consent>yes</consent><respondent_group>women</respondent_group><location>daquq</location>";

    private final Cast cast;
    private final JdbcClient jdbc;
    private final CleaningVersions log;

    CleaningStoryTest(Cast cast, JdbcClient jdbc, CleaningVersions log) {
        this.cast = cast;
        this.jdbc = jdbc;
        this.log = log;
    }

    @Test
    void every_correction_stands_there_with_old_new_and_why_and_raises_the_version() {
        var story = RoundStory.inField(cast);
        story.came(story.phone(), WOMAN);
        var empty = story.officer().page(story.address() + "/cleaning");
        assertThat(empty.text()).contains("Version of the log: 0", "Nothing was changed");
        var interview = interview(story);
        corrected(story, interview, "women", "men", "She said her brother answered");
        assertThat(log.of(story.id())).isEqualTo(1);
        assertThat(story.officer()
                        .page(story.address() + "/cleaning")
                        .select("tbody tr")
                        .text())
                .contains("Answer corrected", "Group", "Women", "Men", "She said her brother answered");
        assertThat(story.officer()
                        .page(story.address() + "/cleaning")
                        .select("tbody a")
                        .text())
                .isEqualTo(interview.toString().substring(24));
        undone(story, interview);
        assertThat(story.officer().page(story.address() + "/cleaning").text())
                .contains("Version of the log: 2", "Correction taken back");
    }

    @Test
    void an_interview_that_is_rejected_is_counted_nowhere_and_stands_in_the_log() {
        var story = RoundStory.inField(cast);
        story.came(story.phone(), WOMAN);
        var page = "/submissions/" + interview(story);
        var number = story.officer().page(page).select("input[name=seen]").val();
        var answer = story.officer()
                .submit(page, page + "/state", Map.of("become", "REJECTED", "reason", "Made up", "seen", number));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(story.officer().page(story.address() + "/field").text()).contains("0 interviews held");
        assertThat(story.officer().page(story.address() + "/cleaning").text())
                .contains("Interview rejected", "Made up");
    }

    @Test
    void the_log_is_a_workbook_whose_cells_stay_text_and_whoever_takes_it_is_noted() throws Exception {
        var story = RoundStory.inField(cast);
        story.came(story.phone(), WOMAN);
        corrected(story, interview(story), "women", "men", "=HYPERLINK(\"http://x\")");
        var bytes = story.officer().download(story.address() + "/cleaning.xlsx").body();
        try (var book = new ReadableWorkbook(new java.io.ByteArrayInputStream(bytes))) {
            var rows = book.getSheets().skip(1).findFirst().orElseThrow().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(8)).isEqualTo("=HYPERLINK(\"http://x\")");
        }
        assertThat(jdbc.sql("select count(*) from access.audit_entry where action = 'round.cleaning-log-read'"
                                + " and subject_id = :id")
                        .param("id", story.id().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_log_is_closed_to_those_who_read_no_answers() {
        var story = RoundStory.inField(cast);
        var viewer = cast.signedIn(Role.VIEWER, Cast.MISSION).browser();
        assertThat(viewer.get(story.address() + "/cleaning").statusCode()).isEqualTo(403);
        assertThat(viewer.get(story.address() + "/cleaning.xlsx").statusCode()).isEqualTo(403);
    }

    private UUID interview(RoundStory story) {
        return jdbc.sql("select submission_id from assessment.interview where round_id = :round")
                .param("round", story.id().value())
                .query(UUID.class)
                .single();
    }

    private static void corrected(RoundStory story, UUID interview, String from, String to, String reason) {
        var page = "/submissions/" + interview + "/correct";
        var answer = story.officer()
                .submit(
                        page + "?repeat=&number=0&path=respondent_group",
                        page,
                        Map.of(
                                "repeat",
                                "",
                                "number",
                                "0",
                                "path",
                                "respondent_group",
                                "seen",
                                "\"" + from + "\"",
                                "value",
                                to,
                                "reason",
                                reason));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static void undone(RoundStory story, UUID interview) {
        var page = "/submissions/" + interview;
        var undo = story.officer().page(page).select("form[action$=/undo]").attr("action");
        story.officer().submit(page, undo, Map.of());
    }
}
