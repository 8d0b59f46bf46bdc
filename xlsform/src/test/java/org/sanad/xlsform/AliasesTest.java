package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One thing, written in the many ways forms have been written over the years. */
class AliasesTest {

    @ParameterizedTest
    @CsvSource({
        "select_one l, select1",
        "select one l, select1",
        "select1 l, select1",
        "select one from l, select1",
        "add select one prompt using l, select1",
        "Select_One l, select1",
        "select_multiple l, select",
        "select multiple l, select",
        "select all that apply l, select",
        "select all that apply from l, select",
        "select multiple from l, select",
        "add select multiple prompt using l, select",
        "rank l, odk:rank"
    })
    void a_select_may_be_written_in_many_ways(String type, String element) {
        var form = Form.of("""
                | survey |      |      |       |
                |        | type | name | label |
                |        | TYPE | q    | Q     |
                | choices |           |      |       |
                |         | list_name | name | label |
                |         | l         | a    | A     |
                """.replace("TYPE", type));

        assertThat(form.findings()).isEmpty();
        assertThat(form.xform()).contains("<" + element + " ref=\"/data/q\">");
        assertThat(form.opened().choices("q")).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource({
        "begin group, end group",
        "begin_group, end_group",
        "begin group, end_group",
        "Begin Group, END GROUP",
        "begin-group, end-group",
        "begingroup, endgroup"
    })
    void a_group_may_be_spelled_in_any_way(String begin, String end) {
        var form = Form.survey(
                "| type | name | label |\n| " + begin + " | g | G |\n| text | t | T |\n| " + end + " | | |");

        assertThat(form.findings()).isEmpty();
        assertThat(form.opened().answer("g/t", "x").value("g/t")).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"repeat", "lgroup", "looped group"})
    void a_repeat_has_older_names(String word) {
        var form = Form.survey(
                "| type | name | label |\n| begin " + word + " | r | R |\n| text | t | T |\n| end " + word + " | | |");

        assertThat(form.findings()).isEmpty();
        assertThat(form.opened().answer("r[2]/t", "x").value("r[2]/t")).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin loop over l", "cascading_select l"})
    void what_only_old_forms_had_is_refused_with_what_to_write_today(String type) {
        var form = Form.survey("| type | name | label |\n| " + type + " | q | Q |");

        assertThat(form.findings()).contains("type-outdated 3");
        assertThat(form.found().getFirst().repair()).startsWith("Write ");
    }

    @Test
    void what_only_the_phone_or_the_author_needs_reaches_the_phone_or_is_left_out() {
        var form = Form.survey("""
                | type   | name | label | audio | autoplay | intent                   | rows | default | body::accuracyThreshold | kuid | $given_name |
                | hidden | h    |       |       |          |                          |      | kept    |                         | a    | b           |
                | text   | t    | T     | t.mp3 | audio    | ex:org.example(id=${h}) | 3    |         |                         | c    | d           |
                | gps    | g    | G     |       |          |                          |      |         | 5                       |      |             |
                """);

        assertThat(form.findings()).isEmpty();
        assertThat(form.xform())
                .contains("autoplay=\"audio\" rows=\"3\" intent=\"ex:org.example(id= /data/h )\"")
                .contains("accuracyThreshold=\"5\"")
                .doesNotContain("given_name", "kuid", "ref=\"/data/h\"");
        assertThat(form.opened().value("h")).isEqualTo("kept");
    }

    @Test
    void a_filter_on_a_group_says_nothing_and_stops_nothing() {
        assertThat(Form.survey("""
                | type        | name | label | choice_filter |
                | begin group | g    | G     | x = 1         |
                | text        | t    | T     |               |
                | end group   |      |       |               |
                """).findings()).isEmpty();
    }
}
