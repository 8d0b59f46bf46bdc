package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatsTest {

    private static final String HOUSEHOLD = """
            | type         | name     | label              | calculation          | relevant     | constraint |
            | text         | head     | Head               |                      |              |            |
            | begin repeat | person   | Person             |                      |              |            |
            | text         | name     | Name               |                      |              |            |
            | begin group  | more     | More               |                      |              |            |
            | integer      | age      | Age of ${name}     |                      |              | . < 130    |
            | text         | school   | School             |                      | ${age} < 18  |            |
            | end group    |          |                    |                      |              |            |
            | calculate    | is_child |                    | if(${age} < 18, 1, 0) |             |            |
            | end repeat   |          |                    |                      |              |            |
            | calculate    | people   |                    | count(${person})     |              |            |
            | calculate    | children |                    | sum(${is_child})     |              |            |
            | calculate    | second   |                    | indexed-repeat(${age}, ${person}, 2) | |         |
            """;

    @Test
    void each_turn_looks_at_its_own_answers() {
        var phone = Form.survey(HOUSEHOLD).opened();

        phone.answer("person[1]/name", "Sara").answer("person[1]/more/age", 41);
        phone.answer("person[2]/name", "Dara").answer("person[2]/more/age", 9);

        assertThat(phone.asks("person[1]/more/school")).isFalse();
        assertThat(phone.asks("person[2]/more/school")).isTrue();
        assertThat(phone.value("person[1]/is_child")).isEqualTo("0");
        assertThat(phone.value("person[2]/is_child")).isEqualTo("1");
    }

    @Test
    void answers_outside_count_over_all_turns() {
        var phone = Form.survey(HOUSEHOLD).opened();

        phone.answer("person[1]/more/age", 41).answer("person[2]/more/age", 9).answer("person[3]/more/age", 3);

        assertThat(phone.value("people")).isEqualTo("3");
        assertThat(phone.value("children")).isEqualTo("2");
        assertThat(phone.value("second")).isEqualTo("9");
    }

    @Test
    void a_number_or_an_expression_sets_how_many_turns_there_are() {
        var phone = Form.survey("""
                | type         | name | label | repeat_count |
                | integer      | n    | N     |              |
                | begin repeat | a    | A     | ${n}         |
                | text         | x    | X     |              |
                | end repeat   |      |       |              |
                | begin repeat | b    | B     | ${n} + 1     |
                | text         | y    | Y     |              |
                | end repeat   |      |       |              |
                """).opened();

        phone.answer("n", 2);
        while (!phone.scenario().atTheEndOfForm()) {
            phone.scenario().next();
        }
        assertThat(phone.scenario().countRepeatInstancesOf("/data/a")).isEqualTo(2);
        assertThat(phone.scenario().countRepeatInstancesOf("/data/b")).isEqualTo(3);
    }

    @Test
    void a_repeat_within_a_repeat_keeps_to_its_own_turn() {
        var phone = Form.survey("""
                | type         | name  | label | calculation      |
                | begin repeat | house | House |                  |
                | text         | street | Street |                |
                | begin repeat | room  | Room  |                  |
                | integer      | beds  | Beds  |                  |
                | calculate    | where |       | ${street}        |
                | end repeat   |       |       |                  |
                | calculate    | sum   |       | sum(${beds})     |
                | end repeat   |       |       |                  |
                """).opened();

        phone.answer("house[1]/street", "one").answer("house[1]/room[1]/beds", 2);
        phone.answer("house[1]/room[2]/beds", 3);
        phone.answer("house[2]/street", "two").answer("house[2]/room[1]/beds", 7);

        assertThat(phone.value("house[2]/room[1]/where")).isEqualTo("two");
        assertThat(phone.value("house[1]/sum")).isEqualTo("5");
        assertThat(phone.value("house[2]/sum")).isEqualTo("7");
    }

    @Test
    void a_computed_default_is_there_in_every_new_turn() {
        var phone = Form.survey("""
                | type         | name | label | default             |
                | begin repeat | r    | R     |                     |
                | text         | id   | Id    | concat('r-', position(..)) |
                | end repeat   |      |       |                     |
                """).opened();

        phone.scenario().createNewRepeat("/data/r");
        assertThat(phone.value("r[1]/id")).isEqualTo("r-1");
        assertThat(phone.value("r[2]/id")).isEqualTo("r-2");
    }

    @Test
    void choices_may_come_from_answers_given_in_a_repeat() {
        var phone = Form.survey("""
                | type               | name | label | choice_filter |
                | begin repeat       | p    | P     |               |
                | text               | name | Name  |               |
                | integer            | age  | Age   |               |
                | end repeat         |      |       |               |
                | select_one ${name} | head | Head  | ${age} > 17   |
                """).opened();

        phone.answer("p[1]/name", "Sara").answer("p[1]/age", 41);
        phone.answer("p[2]/name", "Dara").answer("p[2]/age", 9);
        assertThat(phone.choices("head")).containsExactly("Sara");
    }
}
