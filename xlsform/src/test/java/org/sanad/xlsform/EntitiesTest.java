package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntitiesTest {

    @Test
    void a_form_makes_a_record_with_an_id_of_its_own() {
        var form = Form.of("""
                | survey   |      |      |       |         |
                |          | type | name | label | save_to |
                |          | text | who  | Who   | full_name |
                | entities |           |        |             |
                |          | list_name | label  | create_if   |
                |          | people    | ${who} | ${who} != '' |
                """);

        assertThat(form.xform())
                .contains("entities:entities-version=\"2024.1.0\"")
                .contains("<entity dataset=\"people\" id=\"\" create=\"1\">")
                .contains("entities:saveto=\"full_name\"");
        var phone = form.opened().answer("who", "Sara");
        assertThat(phone.value("meta/entity/label")).isEqualTo("Sara");
        assertThat(phone.scenario().getFormDef().getMainInstance().getRoot().getFirstChild("meta"))
                .isNotNull();
    }

    @Test
    void a_form_changes_a_record_and_says_which_version_it_saw() {
        var xform = Form.of("""
                | survey   |                                 |      |       |         |
                |          | type                            | name | label | save_to |
                |          | select_one_from_file people.csv | who  | Who   |         |
                |          | text                            | phone | Phone | phone  |
                | entities |           |           |
                |          | list_name | entity_id |
                |          | people    | ${who}    |
                """).xform();

        assertThat(xform)
                .contains("update=\"1\" baseVersion=\"\" trunkVersion=\"\" branchId=\"\"")
                .contains(
                        "nodeset=\"/data/meta/entity/@id\" type=\"string\" readonly=\"true()\" calculate=\" /data/who \"")
                .contains("calculate=\"instance('people')/root/item[name= /data/who ]/__version\"")
                .containsOnlyOnce("<instance id=\"people\"");
    }

    @Test
    void each_turn_of_a_repeat_may_make_a_record() {
        var form = Form.of("""
                | survey   |              |        |       |         |
                |          | type         | name   | label | save_to |
                |          | text         | house  | House | houses#street |
                |          | begin repeat | person | P     |         |
                |          | text         | who    | Who   | people#full_name |
                |          | end repeat   |        |       |         |
                | entities |           |           |           |
                |          | list_name | label     | repeat    |
                |          | houses    | ${house}  |           |
                |          | people    | ${who}    | ${person} |
                """);

        assertThat(form.findings()).isEmpty();
        assertThat(form.xform())
                .contains("entities:entities-version=\"2025.1.0\"")
                .contains("event=\"odk-instance-first-load odk-new-repeat\"")
                .contains("nodeset=\"/data/person/meta/entity/label\"")
                .contains("calculate=\" ../../../who \"");
        var phone = form.opened().answer("person[1]/who", "Sara").answer("person[2]/who", "Dara");
        assertThat(phone.value("person[2]/meta/entity/label")).isEqualTo("Dara");
        assertThat(List.of(idIn(phone, ""), idIn(phone, "person[1]/"), idIn(phone, "person[2]/")))
                .allSatisfy(id -> assertThat(id).hasSize(36))
                .doesNotHaveDuplicates();
    }

    private static String idIn(Form.Phone phone, String path) {
        return phone.scenario().getAnswerNode("/data/" + path + "meta/entity").getAttributeValue("", "id");
    }

    @Test
    void a_turn_within_a_turn_may_make_a_record_too() {
        var phone = Form.of("""
                | survey   |              |        |       |                  |
                |          | type         | name   | label | save_to          |
                |          | begin repeat | house  | House |                  |
                |          | text         | street | S     |                  |
                |          | begin repeat | person | P     |                  |
                |          | text         | who    | Who   | full_name        |
                |          | calculate    | where  |       | street           |
                |          | end repeat   |        |       |                  |
                |          | end repeat   |        |       |                  |
                | entities |              |        |       |
                |          | list_name    | label  | repeat |
                |          | people       | concat(${who}, ', ', ${street}) | ${person} |
                """.replace(
                                "| name   | label | save_to          |",
                                "| name   | label | save_to          | calculation |")
                        .replace("| street           |", "| street           | ${street} |"))
                .opened();

        phone.answer("house[1]/street", "One").answer("house[1]/person[1]/who", "Sara");
        phone.answer("house[2]/street", "Two").answer("house[2]/person[1]/who", "Dara");
        assertThat(phone.value("house[2]/person[1]/meta/entity/label")).isEqualTo("Dara, Two");
        assertThat(List.of(idIn(phone, "house[1]/person[1]/"), idIn(phone, "house[2]/person[1]/")))
                .allSatisfy(id -> assertThat(id).hasSize(36))
                .doesNotHaveDuplicates();
    }

    @Test
    void each_turn_of_a_repeat_may_change_the_record_chosen_in_it() {
        FilesBeside.are(Map.of(
                "people.csv",
                "name,label,__version,__trunkVersion,__branchId,phone\np1,Sara,3,2,b1,07\np2,Dara,5,4,b2,08\n"));
        var form = Form.of("""
                | survey   |                                 |        |       |           |
                |          | type                            | name   | label | save_to   |
                |          | begin repeat                    | visit  | Visit |           |
                |          | select_one_from_file people.csv | who    | Who   |           |
                |          | text                            | number | Phone | phone     |
                |          | end repeat                      |        |       |           |
                | entities |           |           |          |             |
                |          | list_name | entity_id | repeat   | update_if   |
                |          | people    | ${who}    | ${visit} | ${number} != '' |
                """);

        assertThat(form.findings()).isEmpty();
        var phone = form.opened();
        phone.answer("visit[1]/who", "p1").answer("visit[2]/who", "p2").answer("visit[2]/number", "09");
        var changed = phone.scenario().getAnswerNode("/data/visit[2]/meta/entity");
        assertThat(changed.getAttributeValue("", "id")).isEqualTo("p2");
        assertThat(changed.getAttributeValue("", "baseVersion")).isEqualTo("5");
        assertThat(changed.getAttributeValue("", "trunkVersion")).isEqualTo("4");
        assertThat(changed.getAttributeValue("", "branchId")).isEqualTo("b2");
        assertThat(changed.getAttributeValue("", "update")).isIn("true", "1");
        assertThat(phone.scenario().getAnswerNode("/data/visit[1]/meta/entity").getAttributeValue("", "update"))
                .isIn("false", "0", "");
    }

    @Test
    void a_form_may_make_a_record_or_change_one() {
        FilesBeside.are(Map.of("people.csv", "name,label,__version\np1,Sara,3\n"));
        var form = Form.of("""
                | survey   |                                 |      |       |           |
                |          | type                            | name | label | save_to   |
                |          | select_one_from_file people.csv | who  | Who   |           |
                |          | text                            | full | Name  | full_name |
                | entities |           |        |                     |              |              |
                |          | list_name | label  | entity_id           | create_if    | update_if    |
                |          | people    | ${full} | coalesce(${who}, uuid()) | ${who} = '' | ${who} != '' |
                """);

        assertThat(form.findings()).isEmpty();
        assertThat(form.xform()).contains("id=\"\" create=\"1\" update=\"1\" baseVersion=\"\"");
        var entity = form.opened().answer("who", "p1").scenario().getAnswerNode("/data/meta/entity");
        assertThat(entity.getAttributeValue("", "baseVersion")).isEqualTo("3");
    }

    @Test
    void several_lists_take_their_answers_from_groups_of_their_own() {
        var form = Form.of("""
                | survey   |             |       |       |                  |
                |          | type        | name  | label | save_to          |
                |          | begin_group | house | House |                  |
                |          | text        | no    | No    | houses#number    |
                |          | end_group   |       |       |                  |
                |          | begin_group | head  | Head  |                  |
                |          | text        | who   | Who   | people#full_name |
                |          | end_group   |       |       |                  |
                | entities |           |         |
                |          | list_name | label   |
                |          | houses    | ${no}   |
                |          | people    | ${who}  |
                """);

        assertThat(form.findings()).isEmpty();
        assertThat(form.xform()).contains("entities:entities-version=\"2025.1.0\"");
        var phone = form.opened().answer("house/no", "12").answer("head/who", "Sara");
        assertThat(phone.value("house/meta/entity/label")).isEqualTo("12");
        assertThat(phone.value("head/meta/entity/label")).isEqualTo("Sara");
    }
}
