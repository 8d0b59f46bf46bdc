package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.javarosa.test.Scenario.AnswerResult;
import org.junit.jupiter.api.Test;

/** Required, read only, triggers and defaults, where they meet each other and repeats. */
class RulesTest {

    @Test
    void an_answer_may_be_required_only_sometimes_with_a_message_of_its_own() {
        var form = Form.survey("""
                | type    | name   | label | required        | required_message::English (en) | required_message::العربية (ar) |
                | integer | age    | Age   |                 |                                |                                |
                | text    | parent | By    | ${age} < 18     | Who signs for ${age}?          | من يوقّع؟                       |
                """);

        assertThat(form.xform()).contains("required=\" /data/age  &lt; 18\"", "jr:requiredMsg=\"jr:itext(");
        var phone = form.opened();
        assertThat(requiredIn(phone.answer("age", 30))).isFalse();
        assertThat(requiredIn(phone.answer("age", 12))).isTrue();
    }

    private static boolean requiredIn(Form.Phone phone) {
        return phone.scenario().getAnswerNode("/data/parent").isRequired();
    }

    @Test
    void an_answer_may_be_shown_without_being_changeable() {
        var phone = Form.survey("""
                | type | name  | label | read_only   | calculation        | default |
                | text | name  | Name  |             |                    |         |
                | text | shown | Shown | yes         | concat(${name}, '!') |       |
                | text | lock  | Lock  | ${name} = 'x' |                  | kept    |
                """).opened();

        assertThat(phone.answer("name", "Sara").value("shown")).isEqualTo("Sara!");
        assertThat(phone.scenario().getAnswerNode("/data/shown").isEnabled()).isFalse();
        assertThat(phone.scenario().getAnswerNode("/data/lock").isEnabled()).isTrue();
        phone.answer("name", "x");
        assertThat(phone.scenario().getAnswerNode("/data/lock").isEnabled()).isFalse();
    }

    @Test
    void a_constraint_may_look_at_other_answers_of_the_same_turn() {
        var phone = Form.survey("""
                | type         | name | label | constraint  |
                | begin repeat | r    | R     |             |
                | integer      | low  | Low   |             |
                | integer      | high | High  | . > ${low}  |
                | end repeat   |      |       |             |
                """).opened();

        phone.answer("r[1]/low", 1).answer("r[2]/low", 50);
        assertThat(phone.tried("r[1]/high", 10)).isEqualTo(AnswerResult.OK);
        assertThat(phone.tried("r[2]/high", 10)).isEqualTo(AnswerResult.CONSTRAINT_VIOLATED);
    }

    @Test
    void triggers_work_in_each_turn_and_several_may_set_off_one_answer() {
        var form = Form.survey("""
                | type         | name  | label | trigger        | calculation    |
                | begin repeat | r     | R     |                |                |
                | integer      | a     | A     |                |                |
                | integer      | b     | B     |                |                |
                | calculate    | total |       | ${a}, ${b}     | ${a} + ${b}    |
                | text         | note  | Note  | ${a}           |                |
                | end repeat   |       |       |                |                |
                """);

        assertThat(form.findings()).isEmpty();
        var phone = form.opened();
        phone.answer("r[1]/a", 1).answer("r[1]/b", 2).answer("r[2]/a", 10).answer("r[2]/b", 20);
        assertThat(phone.value("r[1]/total")).isEqualTo("3");
        assertThat(phone.value("r[2]/total")).isEqualTo("30");
        phone.answer("r[1]/note", "x").answer("r[1]/a", 5);
        assertThat(phone.value("r[1]/note")).isEmpty();
        assertThat(phone.value("r[1]/total")).isEqualTo("7");
    }

    @Test
    void a_place_is_taken_when_another_answer_changes() {
        var form = Form.survey("""
                | type                | name  | label | trigger | parameters               |
                | start-geopoint      | begin |       |         | allow-mock-accuracy=true |
                | text                | t     | T     |         |                          |
                | background-geopoint | where |       | ${t}    |                          |
                """);

        assertThat(form.findings()).isEmpty();
        assertThat(form.xform())
                .contains("<bind nodeset=\"/data/begin\" type=\"geopoint\" odk:allow-mock-accuracy=\"true\"/>");
    }

    @Test
    void defaults_are_computed_in_each_turn_of_a_repeat_within_a_repeat() {
        var phone = Form.survey("""
                | type         | name  | label | default                  |
                | text         | camp  | Camp  | Akre                     |
                | begin repeat | house | House |                          |
                | text         | where | Where | ${camp}                  |
                | begin repeat | room  | Room  |                          |
                | text         | of    | Of    | concat('in ', ${where})  |
                | end repeat   |       |       |                          |
                | end repeat   |       |       |                          |
                """).opened();

        phone.scenario().createNewRepeat("/data/house[1]/room");
        assertThat(phone.value("house[1]/where")).isEqualTo("Akre");
        assertThat(phone.value("house[1]/room[2]/of")).isEqualTo("in Akre");
        phone.answer("camp", "Soran").answer("house[1]/room[1]/of", "mine");
        phone.scenario().createNewRepeat("/data/house");
        assertThat(phone.value("house[2]/where")).isEqualTo("Soran");
        assertThat(phone.value("house[2]/room[1]/of")).isEqualTo("in Soran");
        assertThat(phone.value("house[1]/room[1]/of")).isEqualTo("mine");
    }

    @Test
    void a_choice_that_is_shuffled_or_given_beforehand_stays_what_it_is() {
        var phone = Form.of("""
                | survey |                   |      |       |         |                |
                |        | type              | name | label | default | parameters     |
                |        | select_one l      | a    | A     | y       |                |
                |        | select_multiple l | b    | B     | x y     | randomize=true |
                |        | acknowledge       | c    | C     |         |                |
                | choices |           |      |       |
                |         | list_name | name | label |
                |         | l         | x    | X     |
                |         | l         | y    | Y     |
                """).opened();

        assertThat(phone.value("a")).isEqualTo("y");
        assertThat(phone.value("b")).isEqualTo("x y");
        assertThat(phone.choices("b")).containsExactlyInAnyOrder("x", "y");
    }
}
