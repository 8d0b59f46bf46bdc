package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

    @Test
    void everything_wrong_is_told_at_once_with_its_place_and_a_repair() {
        var form = Form.of("""
                | survey |                   |          |       |             |             |
                |        | type              | name     | label | relevant    | calculation |
                |        | integr            | age      | Age   |             |             |
                |        | text              | my name  | Name  |             |             |
                |        | select_one yesno  | ok       | Ok    | ${agee} > 1 |             |
                |        | select_one        | list     | List  |             |             |
                |        | text              | ok       | Again | (1 = 1      |             |
                |        | calculate         | c        |       |             |             |
                |        | begin group       | g        | G     |             |             |
                |        | decimal           | age2     | Age   |             |             |
                | choices |          |      |       |
                |         | list_name | name | label |
                |         | yes_no   | yes  | Yes   |
                |         | yes_no   | yes  | Ja    |
                """);

        assertThat(form.isRefused()).isTrue();
        assertThat(form.findings())
                .containsExactly(
                        "type-unknown 3",
                        "name-invalid 4",
                        "list-unknown 5",
                        "reference-unknown 5",
                        "list-not-named 6",
                        "name-twice 7",
                        "expression-unbalanced 7",
                        "calculation-missing 8",
                        "group-not-closed 9",
                        "choice-twice 14",
                        "list-unused 13");
        assertThat(form.found().getFirst())
                .hasToString("error type-unknown: survey row 3, column type (B3): There is no question type 'integr'."
                        + " Did you mean 'integer'?");
        assertThat(form.found().get(2).repair()).isEqualTo("Did you mean 'yes_no'?");
        assertThat(form.found().get(1).repair()).isEqualTo("Write 'my_name', for example.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "${a} = 'x ~ expression-quote",
                "(${a} + 1 ~ expression-unbalanced",
                "${a} + 1) ~ expression-unbalanced",
                "${a}] ~ expression-unbalanced",
                "${a} == 1 ~ expression-syntax",
                "${a} && ${b} ~ expression-syntax",
                "${a} = ~ expression-syntax",
                "= 3 ~ expression-syntax",
                "if(${a}, , 1) ~ expression-syntax",
                "${a} ${b} ~ expression-no-operator",
                "${a} 'x' ~ expression-no-operator",
                "selected(${a} 'x') ~ expression-no-operator",
                "${c} > 1 ~ reference-unknown",
                "${a > 1 ~ reference-not-closed"
            })
    void an_expression_that_no_device_can_read_is_refused(String expression, String code) {
        assertThat(withConstraint(expression).findings()).anyMatch(found -> found.equals(code + " 5"));
        assertThat(withConstraint(expression).isRefused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "${a} > 1 and (${b} < 2 or not(${a} = -1))",
                "selected(${a}, 'x') and count-selected(${a}) = 2",
                "if(${a} div 2 mod 3 = 1, today(), date('2026-01-01')) > now()",
                "instance('l')/root/item[name = ${a}]/label != ''",
                "/data/a > 1",
                "../a = .",
                "string-length(.) = 3 and regex(., '^[0-9]+$')",
                "-${a} * -2 > .5",
                "true()",
                "count(/data/*) > 1 | /data/a",
                "once(random()) < 0.5",
                "jr:choice-name(${a}, '${a}') = 'x'"
            })
    void what_xpath_allows_is_left_alone(String expression) {
        assertThat(withConstraint(expression).findings()).isEmpty();
    }

    private static Form withConstraint(String expression) {
        return Form.survey(
                "| type | name | label | constraint |\n| text | a | A | |\n| text | b | B | |\n| text | d | D | "
                        + expression.replace("|", "\\|") + " |");
    }

    @Test
    void doubtful_expressions_are_told_and_do_not_stop_the_form() {
        var form = Form.of("""
                | survey |              |      |       |               |                    |
                |        | type         | name | label | choice_filter | relevant           |
                |        | text         | sex  | Sex   |               |                    |
                |        | text         | t    | T     |               | ${sex} = male      |
                |        | text         | u    | U     |               | selectd(${sex}, 1) |
                |        | select_one l | s    | S     | gouv = ${sex} |                    |
                | choices |          |      |       |     |
                |         | list_name | name | label | gov |
                |         | l        | a    | A     | x   |
                """);

        assertThat(form.isRefused()).isFalse();
        assertThat(form.findings()).containsExactly("bare-word 4", "function-unknown 5", "filter-column-unknown 6");
        assertThat(form.found().stream()
                        .filter(finding -> finding.code() == Code.FUNCTION_UNKNOWN)
                        .findFirst()
                        .orElseThrow()
                        .repair())
                .isEqualTo("Did you mean 'selected'?");
    }

    @Test
    void answers_that_wait_for_each_other_are_shown_as_a_circle() {
        var form = Form.survey("""
                | type        | name | label | calculation | relevant   |
                | calculate   | a    |       | ${b} + 1    |            |
                | calculate   | b    |       | ${c} + 1    |            |
                | calculate   | c    |       | ${a} + 1    |            |
                | begin group | g    | G     |             | ${in} = 1  |
                | text        | in   | In    |             |            |
                | end group   |      |       |             |            |
                | text        | free | Free  |             | ${a} > 1   |
                """);

        assertThat(form.found())
                .filteredOn(finding -> finding.code() == Code.CIRCLE)
                .extracting(Finding::reason)
                .containsExactly(
                        "These answers wait for each other: a → b → c → a.",
                        "These answers wait for each other: g → in → g.");
    }

    @Test
    void names_that_no_phone_can_read_are_told_and_names_of_lists_and_choices_are_free() {
        var form = Form.of("""
                | survey |                   |      |       |
                |        | type              | name | label |
                |        | text              | ناو  | A     |
                |        | text              | âge  | B     |
                |        | select_one پێگە   | c    | C     |
                | choices |           |      |       |
                |         | list_name | name | label |
                |         | پێگە      | دهۆک | Dahuk |
                """);

        assertThat(form.findings()).containsExactly("name-invalid 3", "name-invalid 4");
        assertThat(form.found())
                .extracting(Finding::repair)
                .contains("Write 'question', for example.", "Write 'ge', for example.");
    }

    @Test
    void a_list_named_in_another_script_opens_on_a_phone() {
        assertThat(Form.of("""
                | survey |                   |      |       |
                |        | type              | name | label |
                |        | select_one پێگە   | c    | C     |
                | choices |           |      |       |
                |         | list_name | name | label |
                |         | پێگە      | دهۆک | Dahuk |
                """).opened().choices("c")).containsExactly("دهۆک");
    }

    @Test
    void an_answer_that_waits_for_itself_is_a_circle_of_one() {
        assertThat(Form.survey("""
                | type    | name | label | relevant | calculation   | read_only | constraint |
                | integer | a    | A     | . > 1    |               |           |            |
                | integer | b    | B     |          | ${b} + 1      |           |            |
                | integer | c    | C     |          |               | not(. = 1) |           |
                | integer | d    | D     |          |               |           | . > 1      |
                """).findings()).containsExactly("circle 3", "circle 4", "circle 5");
    }

    @Test
    void groups_that_cross_are_told_by_both_their_rows() {
        var form = Form.survey("""
                | type         | name | label |
                | begin_repeat | r    | R     |
                | begin group  | g    | G     |
                | text         | t    | T     |
                | end repeat   |      |       |
                | end_group    |      |       |
                """);

        assertThat(form.findings()).containsExactly("group-crossed 6", "group-not-opened 7");
        assertThat(form.found().getFirst().reason())
                .isEqualTo("A repeat ends here while the group 'g' of row 4 is still open.");
    }

    @Test
    void misspelt_sheets_and_columns_are_noticed_and_the_authors_own_are_not() {
        var form = Form.of("""
                | survey  |      |      |       |          |           |       |
                |         | type | name | label | relevent | indicator | theme |
                |         | text | t    | T     | 1        | x         | y     |
                | choises |           |      |
                |         | list_name | name |
                | notes   |           |      |
                """);

        assertThat(form.findings()).containsExactly("sheet-misspelt 0", "column-misspelt 0");
    }

    @Test
    void parameters_that_a_type_does_not_know_or_cannot_have_are_refused() {
        assertThat(Form.survey("""
                | type  | name | label | parameters                |
                | range | r    | R     | start=1 end=5 step=9      |
                | range | s    | S     | stat=1                    |
                | image | i    | I     | max-pixels=many           |
                | text  | t    | T     | nonsense                  |
                | audio | a    | A     | quality=best              |
                """).findings())
                .containsExactly(
                        "range-step 3",
                        "parameter-unknown 4",
                        "parameter-value 5",
                        "parameter-unreadable 6",
                        "parameter-value 7");
    }

    @Test
    void faulty_entities_are_told_as_the_specification_has_them() {
        assertThat(Form.of("""
                | survey   |              |      |       |          |
                |          | type         | name | label | save_to  |
                |          | text         | a    | A     | name     |
                |          | begin repeat | r    | R     |          |
                |          | text         | b    | B     | property |
                |          | end repeat   |      |       |          |
                | entities |           |           |           |
                |          | list_name | update_if | repeat    |
                |          | a.b       | 1 = 1     | ${a}      |
                """).findings())
                .containsExactly(
                        "save-to-invalid 3",
                        "save-to-outside 5",
                        "entity-list-name 9",
                        "entity-update-without-id 9",
                        "entity-without-label 9",
                        "entity-not-a-repeat 9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "integer ~ abc",
                "integer ~ 1.5",
                "integer ~ 12345678901",
                "decimal ~ 1,5",
                "date ~ 13/02/2020",
                "date ~ tomorrow",
                "time ~ 25:00",
                "dateTime ~ yesterday",
                "geopoint ~ here",
                "geoshape ~ 33.3 44.4"
            })
    void an_answer_given_beforehand_that_a_phone_would_drop_is_told(String type, String given) {
        assertThat(withDefault(type, given)).containsExactly("default-not-of-type 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "integer ~ 5",
                "integer ~ -5",
                "integer ~ 2 + 3",
                "decimal ~ 1.5",
                "decimal ~ 1e5",
                "date ~ 2020-01-02",
                "date ~ today()",
                "time ~ 10:00",
                "dateTime ~ 2020-01-01T10:00:00.000+03:00",
                "dateTime ~ now()",
                "geopoint ~ 33.3 44.4 0 0",
                "geotrace ~ 33.3 44.4;33.4 44.5",
                "text ~ anything",
                "select_one yn ~ yes",
                "select_multiple yn ~ yes no"
            })
    void an_answer_given_beforehand_that_fits_is_left_alone(String type, String given) {
        assertThat(withDefault(type, given)).noneMatch(found -> found.startsWith("default"));
    }

    @Test
    void a_choice_given_beforehand_must_be_one() {
        assertThat(withDefault("select_one yn", "maybe")).contains("default-no-choice 3");
        assertThat(withDefault("select_multiple yn", "yes perhaps")).contains("default-no-choice 3");
    }

    @Test
    void or_other_is_of_no_use_where_the_choices_come_from_a_file() {
        assertThat(withDefault("select_one_from_file camps.csv or_other", "")).contains("other-without-list 3");
    }

    private static List<String> withDefault(String type, String given) {
        return Form.of("""
                | survey |      |      |       |         |
                |        | type | name | label | default |
                |        | %s   | a    | A     | %s      |
                |        | select_one yn | b | B |        |
                | choices |           |      |       |
                |         | list_name | name | label |
                |         | yn        | yes  | Yes   |
                |         | yn        | no   | No    |
                """.formatted(type, given)).findings();
    }
}
