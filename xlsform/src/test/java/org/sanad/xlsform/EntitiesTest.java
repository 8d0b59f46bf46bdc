package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

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
    }
}
