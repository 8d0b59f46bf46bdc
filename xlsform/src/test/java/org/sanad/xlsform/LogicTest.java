package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.javarosa.test.Scenario.AnswerResult;
import org.junit.jupiter.api.Test;

class LogicTest {

    @Test
    void a_question_is_asked_only_where_its_condition_holds() {
        var phone = Form.survey("""
                | type    | name   | label | relevant   |
                | integer | age    | Age   |            |
                | text    | school | Which | ${age} < 18 |
                """).opened();

        assertThat(phone.answer("age", 30).asks("school")).isFalse();
        assertThat(phone.answer("age", 12).asks("school")).isTrue();
    }

    @Test
    void an_answer_outside_its_bounds_or_missing_is_refused() {
        var phone = Form.survey("""
                | type    | name | label | constraint       | constraint_message  | required |
                | integer | age  | Age   | . >= 0 and . < 120 | Between 0 and 119. | yes      |
                """).opened();

        assertThat(phone.tried("age", 130)).isEqualTo(AnswerResult.CONSTRAINT_VIOLATED);
        assertThat(phone.scenario().getValidationOutcome()).isNotNull();
        assertThat(phone.tried("age", 30)).isEqualTo(AnswerResult.OK);
    }

    @Test
    void calculations_follow_each_other_whatever_their_order() {
        var phone = Form.survey("""
                | type      | name  | label | calculation             |
                | calculate | total |       | ${double} + 1           |
                | calculate | double |      | ${n} * 2                |
                | integer   | n     | N     |                         |
                | calculate | words |       | concat('n-', ${n}, "!") |
                """).opened();

        phone.answer("n", 4);
        assertThat(phone.value("total")).isEqualTo("9");
        assertThat(phone.value("words")).isEqualTo("n-4!");
    }

    @Test
    void a_minus_directly_behind_a_name_still_subtracts() {
        var phone = Form.survey("""
                | type      | name | label | calculation  |
                | integer   | n    | N     |              |
                | calculate | less |       | ${n}-1       |
                """).opened();

        assertThat(phone.answer("n", 4).value("less")).isEqualTo("3");
    }

    @Test
    void a_default_stands_there_at_once_or_is_computed_once() {
        var phone = Form.survey("""
                | type    | name   | label | default        |
                | text    | place  | Place | Erbil and more |
                | date    | day    | Day   | 2026-11-23     |
                | integer | sum    | Sum   | 1 + 2          |
                | text    | copied | Copy  | concat(${place}, '!') |
                """).opened();

        assertThat(phone.value("place")).isEqualTo("Erbil and more");
        assertThat(phone.value("day")).contains("2026");
        assertThat(phone.value("sum")).isEqualTo("3");
        assertThat(phone.value("copied")).isEqualTo("Erbil and more!");
    }

    @Test
    void a_trigger_computes_when_another_answer_changes_and_not_before() {
        var phone = Form.survey("""
                | type      | name  | label | trigger | calculation |
                | integer   | a     | A     |         |             |
                | integer   | b     | B     |         |             |
                | calculate | fixed |       | ${a}    | ${b} * 10   |
                """).opened();

        phone.answer("b", 2);
        assertThat(phone.value("fixed")).isEmpty();
        phone.answer("a", 1);
        assertThat(phone.value("fixed")).isEqualTo("20");
        phone.answer("b", 3);
        assertThat(phone.value("fixed")).isEqualTo("20");
    }

    @Test
    void typographic_quotes_of_a_word_processor_are_understood() {
        var phone = Form.survey("""
                | type | name | label | relevant     |
                | text | sex  | Sex   |              |
                | text | more | More  | ${sex} = ‘f’ |
                """).opened();

        assertThat(phone.answer("sex", "f").asks("more")).isTrue();
    }

    @Test
    void a_group_hides_all_it_holds() {
        var phone = Form.survey("""
                | type        | name | label | relevant   | appearance |
                | integer     | n    | N     |            |            |
                | begin group | g    | G     | ${n} > 0   | field-list |
                | begin_group | h    | H     |            |            |
                | text        | t    | T     |            |            |
                | end_group   |      |       |            |            |
                | end group   |      |       |            |            |
                """).opened();

        assertThat(phone.answer("n", 0).asks("g/h/t")).isFalse();
        assertThat(phone.answer("n", 1).asks("g/h/t")).isTrue();
    }
}
