package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a question is shown is the phone's affair: the words for it arrive there as they were written. */
class AppearancesTest {

    @ParameterizedTest
    @CsvSource({
        "text, multiline",
        "text, numbers",
        "text, masked",
        "text, url",
        "text, thousands-sep",
        "text, printer:x",
        "text, ex:org.example.calc(a='1')",
        "integer, thousands-sep",
        "integer, counter",
        "decimal, bearing",
        "decimal, thousands-sep",
        "date, no-calendar",
        "date, month-year",
        "date, year",
        "date, ethiopian",
        "date, islamic",
        "date, persian",
        "geopoint, maps",
        "geopoint, placement-map",
        "geotrace, placement-map",
        "geoshape, maps",
        "image, signature",
        "image, draw",
        "image, annotate",
        "image, new",
        "image, new-front",
        "video, new",
        "audio, new",
        "barcode, front",
        "range, vertical",
        "range, rating",
        "range, picker",
        "range, no-ticks",
        "acknowledge, minimal",
        "note, hidden-answer",
        "time, no-ticks",
        "text, w3 something-nobody-knows"
    })
    void a_questions_appearance_is_passed_on(String type, String appearance) {
        var form = Form.survey("| type | name | label | appearance |\n| " + type + " | q | Q | " + appearance + " |");

        assertThat(form.findings()).isEmpty();
        assertThat(form.xform()).contains(" appearance=\"" + appearance + "\"");
        form.opened();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minimal",
                "quick",
                "autocomplete",
                "minimal autocomplete",
                "columns",
                "columns-3",
                "columns-pack",
                "columns-2 no-buttons",
                "label",
                "list-nolabel",
                "list",
                "likert",
                "image-map",
                "map",
                "compact-2",
                "quickcompact",
                "horizontal",
                "w4"
            })
    void a_selects_appearance_is_passed_on(String appearance) {
        var form = Form.of("""
                | survey |                   |      |       |            |
                |        | type              | name | label | appearance |
                |        | select_one l      | q    | Q     | LOOK       |
                |        | select_multiple l | m    | M     | LOOK       |
                | choices |           |      |       |
                |         | list_name | name | label |
                |         | l         | a    | A     |
                """.replace("LOOK", appearance));

        assertThat(form.findings()).isEmpty();
        assertThat(form.xform().split(" appearance=\"" + appearance + "\"", -1)).hasSize(3);
        assertThat(form.opened().choices("q")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"field-list", "field-list w2", "compact", "horizontal-compact"})
    void a_groups_and_a_repeats_appearance_are_passed_on(String appearance) {
        var form = Form.survey("""
                | type         | name | label | appearance |
                | begin group  | g    | G     | LOOK       |
                | text         | a    | A     |            |
                | end group    |      |       |            |
                | begin repeat | r    | R     | LOOK       |
                | text         | b    | B     |            |
                | end repeat   |      |       |            |
                """.replace("LOOK", appearance));

        assertThat(form.xform())
                .contains("<group ref=\"/data/g\" appearance=\"" + appearance + "\">")
                .contains("<repeat nodeset=\"/data/r\" appearance=\"" + appearance + "\">");
        form.opened();
    }
}
