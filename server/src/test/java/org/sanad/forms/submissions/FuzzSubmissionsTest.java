package org.sanad.forms.submissions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import org.sanad.shared.Refused;
import org.sanad.xlsform.Conversion;
import org.sanad.xlsform.ConvertForm;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever bytes come as answers, they are read or refused in words, and what is read can be kept. A plain test run
 * replays the files kept in {@code FuzzSubmissionsTestInputs}; {@code ./sanad fuzz} looks for new ones.
 */
class FuzzSubmissionsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ProjectAnswers ANSWERS = ProjectAnswers.by(form().outline());

    @FuzzTest(maxDuration = "5m")
    void any_bytes_are_answers_or_refused(byte[] xml) {
        read(xml);
    }

    @FuzzTest(maxDuration = "5m")
    void any_answers_to_a_known_form_are_laid_out_in_rows(byte[] answers) {
        var xml = new ByteArrayOutputStream();
        xml.writeBytes("<data id=\"f\" version=\"1\"><meta><instanceID>uuid:1</instanceID></meta>".getBytes(UTF_8));
        xml.writeBytes(answers);
        xml.writeBytes("</data>".getBytes(UTF_8));
        read(xml.toByteArray());
    }

    private static void read(byte[] xml) {
        try {
            var document = ReadSubmission.of(xml);
            assertThat(document.formId()).isNotEmpty();
            assertThat(document.instanceId()).isNotEmpty().hasSizeLessThan(250).doesNotContain("\0");
            var layout = new Layout.By(ANSWERS).lay(document);
            assertThat(layout.rows().getFirst().isForm()).isTrue();
            for (var row : layout.rows()) {
                assertThat(row.parent())
                        .isNotNegative()
                        .isLessThanOrEqualTo(layout.rows().size());
                assertThat(JSON.writeValueAsString(row.answers())).doesNotContain("\\u0000");
            }
            assertThat(layout.expectedFiles()).doesNotContain("");
        } catch (Refused refused) {
            assertThat(refused.problem().code()).startsWith("submission-");
        }
    }

    private static Conversion.Converted form() {
        var form = """
                | survey |
                | | type | name | label |
                | | text | place | Place |
                | | integer | people | People |
                | | select_multiple needs | needs | Needs |
                | | image | photo | Photograph |
                | | begin group | g | G |
                | | begin repeat | child | Child |
                | | decimal | age | Age |
                | | begin repeat | toy | Toy |
                | | date | since | Since |
                | | end repeat | | |
                | | end repeat | | |
                | | end group | | |
                | choices |
                | | list_name | name | label |
                | | needs | work | Work |
                | settings |
                | | form_id | version |
                | | f | 1 |
                """;
        return (Conversion.Converted) ConvertForm.from(form.getBytes(UTF_8), "f.md");
    }
}
