package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static final String CASCADE = """
            | survey |                     |          |          |                          |
            |        | type                | name     | label    | choice_filter            |
            |        | select_one gov      | gov      | Gov      |                          |
            |        | begin repeat        | r        | R        |                          |
            |        | select_one district | district | District | gov = ${gov}             |
            |        | select_multiple camp | camp    | Camp     | district = ${district} and name != 'x' |
            |        | end repeat          |          |          |                          |
            | choices |           |         |         |      |          |
            |         | list_name | name    | label   | gov  | district |
            |         | gov       | IQ-AR   | Erbil   |      |          |
            |         | gov       | IQ-DA   | Dahuk   |      |          |
            |         | district  | soran   | Soran   | IQ-AR |         |
            |         | district  | sumel   | Sumel   | IQ-DA |         |
            |         | district  | akre    | Akre    | IQ-DA |         |
            |         | camp      | d1      | Camp 1  |      | sumel    |
            |         | camp      | d2      | Camp 2  |      | akre     |
            """;

    @Test
    void a_cascade_shows_what_belongs_to_the_answer_above_also_in_a_repeat() {
        var phone = Form.of(CASCADE).opened();

        assertThat(phone.choices("gov")).containsExactly("IQ-AR", "IQ-DA");
        phone.answer("gov", "IQ-DA");
        assertThat(phone.choices("r[1]/district")).containsExactly("sumel", "akre");
        phone.answer("r[1]/district", "akre");
        assertThat(phone.choices("r[1]/camp")).containsExactly("d2");
    }

    @Test
    void or_other_adds_a_choice_and_asks_which() {
        var phone = Form.of("""
                | survey |                               |       |       |
                |        | type                          | name  | label |
                |        | select_one yes_no or_other    | why   | Why   |
                | choices |          |      |     |
                |         | list name | name | label |
                |         | yes_no   | yes  | Yes |
                """).opened();

        assertThat(phone.choices("why")).containsExactly("yes", "other");
        assertThat(phone.asks("why_other")).isFalse();
        assertThat(phone.answer("why", "other").asks("why_other")).isTrue();
    }

    @Test
    void several_choices_and_a_rank_are_counted_and_read_by_place() {
        var phone = Form.of("""
                | survey |                      |       |       |             |
                |        | type                 | name  | label | calculation |
                |        | select_multiple need | needs | Needs |             |
                |        | rank need            | order | Order |             |
                |        | calculate            | n     |       | count-selected(${needs}) |
                |        | calculate            | food  |       | selected(${needs}, 'food') |
                | choices |           |       |       |
                |         | list_name | value | label |
                |         | need      | food  | Food  |
                |         | need      | water | Water |
                """).opened();

        phone.tick("needs", "food", "water");
        assertThat(phone.value("n")).isEqualTo("2");
        assertThat(phone.choices("order")).containsExactly("food", "water");
    }

    @Test
    void a_table_of_selects_has_one_row_of_labels() {
        var xform = Form.of("""
                | survey |                   |      |        |            |
                |        | type              | name | label  | appearance |
                |        | begin group       | t    | Moods  | table-list |
                |        | select_one yes_no | a    | Happy  |            |
                |        | select_one yes_no | b    | Sad    |            |
                |        | end group         |      |        |            |
                | choices |           |      |       |
                |         | list_name | name | label |
                |         | yes_no    | yes  | Yes   |
                """);

        assertThat(xform.findings()).isEmpty();
        assertThat(xform.xform())
                .contains("<group ref=\"/data/t\" appearance=\"field-list\">")
                .contains("appearance=\"label\"")
                .contains("<select1 ref=\"/data/t/a\" appearance=\"list-nolabel\">");
        assertThat(xform.opened().choices("t/b")).containsExactly("yes");
    }

    @Test
    void files_beside_the_form_are_named_with_their_columns() {
        var form = Form.survey("""
                | type                                | name  | label | choice_filter   | parameters              | calculation |
                | select_one_from_file camps.csv      | camp  | Camp  | gov = 'IQ-DA'   | value=code label=title  |             |
                | select_multiple_from_file a.geojson | areas | Areas |                 |                         |             |
                | csv-external                        | people |      |                 |                         |             |
                | calculate                           | who   |       |                 |                         | pulldata('staff', 'name', 'id', '7') |
                """);

        assertThat(form.xform())
                .contains("<instance id=\"camps\" src=\"jr://file-csv/camps.csv\"/>")
                .contains("<instance id=\"a\" src=\"jr://file/a.geojson\"/>")
                .contains("<instance id=\"people\" src=\"jr://file-csv/people.csv\"/>")
                .contains("<instance id=\"staff\" src=\"jr://file-csv/staff.csv\"/>")
                .contains("nodeset=\"instance('camps')/root/item[gov = 'IQ-DA']\"")
                .contains("<value ref=\"code\"/>\n<label ref=\"title\"/>")
                .contains("<value ref=\"id\"/>\n<label ref=\"title\"/>");
        assertThat(form.converted().media()).containsExactly("a.geojson", "camps.csv", "people.csv", "staff.csv");
    }

    @Test
    void long_lists_of_older_forms_go_into_itemsets_csv() {
        var form = Form.of("""
                | survey |                          |      |       |               |
                |        | type                     | name | label | choice_filter |
                |        | text                     | gov  | Gov   |               |
                |        | select_one_external camp | camp | Camp  | gov=${gov}    |
                | external_choices |           |      |        |       |
                |                  | list_name | name | label  | gov   |
                |                  | camp      | d1   | "Camp" | IQ-DA |
                """);

        assertThat(form.xform()).contains("query=\"instance('camp')/root/item[gov= /data/gov ]\"");
        assertThat(form.converted().files())
                .containsEntry(
                        "itemsets.csv",
                        "\"list_name\",\"name\",\"label\",\"gov\"\n\"camp\",\"d1\",\"\"\"Camp\"\"\",\"IQ-DA\"\n");
    }

    @Test
    void choices_may_be_shuffled_by_a_seed_or_searched() {
        var form = Form.of("""
                | survey |                 |      |       |                          |                  |
                |        | type            | name | label | parameters               | appearance       |
                |        | integer         | seed | Seed  |                          |                  |
                |        | select_one l    | a    | A     | randomize=true seed=${seed} | quick autocomplete |
                |        | select_one l    | b    | B     |                          | search('staff')  |
                | choices |           |      |       |
                |         | list_name | name | label |
                |         | l         | code | title |
                """);

        assertThat(form.xform())
                .contains("nodeset=\"randomize(instance('l')/root/item, /data/seed)\"")
                .contains("appearance=\"quick autocomplete\"")
                .contains("<item>\n<label>title</label>\n<value>code</value>\n</item>");
        form.opened();
    }
}
