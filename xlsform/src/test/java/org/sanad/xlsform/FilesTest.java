package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists that lie in files beside the form. */
class FilesTest {

    @Test
    void a_phone_offers_what_stands_in_the_file_filtered_by_an_answer() {
        FilesBeside.are(
                Map.of("camps.csv", "code,title,gov\nd1,Camp One,IQ-DA\nd2,Camp Two,IQ-DA\ne1,Camp East,IQ-AR\n"));
        var phone = Form.survey("""
                | type                             | name | label | choice_filter | parameters             | calculation |
                | text                             | gov  | Gov   |               |                        |             |
                | select_one_from_file camps.csv   | camp | Camp  | gov = ${gov}  | value=code label=title |             |
                | select_multiple_from_file camps.csv | all | All |               | value=code label=title |             |
                | calculate                        | name |       |               |                        | instance('camps')/root/item[code = ${camp}]/title |
                """).opened();

        phone.answer("gov", "IQ-DA");
        assertThat(phone.choices("camp")).containsExactly("d1", "d2");
        assertThat(phone.choices("all")).containsExactly("d1", "d2", "e1");
        assertThat(phone.answer("camp", "d2").value("name")).isEqualTo("Camp Two");
    }

    @Test
    void a_phone_offers_the_places_of_a_map_and_the_items_of_an_xml_file() {
        FilesBeside.are(
                Map.of(
                        "sites.geojson",
                        """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "id": "s1", "geometry": {"type": "Point", "coordinates": [43.1, 36.9]},
                   "properties": {"title": "Centre one"}},
                  {"type": "Feature", "id": "s2", "geometry": {"type": "Point", "coordinates": [43.2, 36.8]},
                   "properties": {"title": "Centre two"}}]}
                """,
                        "staff.xml",
                        "<root><item><name>a</name><label>Aram</label></item><item><name>b</name><label>Berivan</label></item></root>"));
        var form = Form.survey("""
                | type                               | name  | label | appearance |
                | select_one_from_file sites.geojson | site  | Site  | map        |
                | select_one_from_file staff.xml     | who   | Who   |            |
                """);

        assertThat(form.xform()).contains("<instance id=\"staff\" src=\"jr://file/staff.xml\"/>");
        var phone = form.opened();
        assertThat(phone.choices("site")).containsExactly("s1", "s2");
        assertThat(phone.choices("who")).containsExactly("a", "b");
    }

    @Test
    void lists_only_looked_into_are_read_from_csv_and_xml() {
        FilesBeside.are(Map.of(
                "prices.csv", "name,price\nflour,1500\nrice,2250\n",
                "rates.xml", "<root><item><name>usd</name><rate>1310</rate></item></root>"));
        var form = Form.survey("""
                | type         | name   | label | calculation |
                | csv-external | prices |       |             |
                | xml-external | rates  |       |             |
                | text         | good   | Good  |             |
                | calculate    | price  |       | instance('prices')/root/item[name = ${good}]/price |
                | calculate    | rate   |       | instance('rates')/root/item[name = 'usd']/rate |
                """);

        assertThat(form.converted().media()).containsExactly("prices.csv", "rates.xml");
        assertThat(form.xform()).doesNotContain("<prices", "<rates", "nodeset=\"/data/prices\"");
        var phone = form.opened().answer("good", "rice");
        assertThat(phone.value("price")).isEqualTo("2250");
        assertThat(phone.value("rate")).isEqualTo("1310");
    }

    @Test
    void lists_of_older_forms_keep_their_languages() {
        var form = Form.of("""
                | survey |                          |      |             |               |
                |        | type                     | name | label::English (en) | choice_filter |
                |        | text                     | gov  | Gov         |               |
                |        | select_one_external camp | camp | Camp        | gov=${gov}    |
                | external_choices |           |      |                     |            |       |
                |                  | list_name | name | label::English (en) | label::ar  | gov   |
                |                  | camp      | d1   | One                 | واحد       | IQ-DA |
                |                  | camp      | d2   | Two                 |            | IQ-DA |
                """);

        assertThat(form.converted().files().get("itemsets.csv")).isEqualTo("""
                "list_name","name","label","label::English (en)","label::ar","gov"
                "camp","d1","One","One","واحد","IQ-DA"
                "camp","d2","Two","Two","Two","IQ-DA"
                """);
        form.opened();
    }

    @Test
    void nothing_can_be_given_beforehand_to_a_list() {
        Form.survey("""
                | type         | name   | label | default | trigger | calculation |
                | text         | a      | A     |         |         |             |
                | csv-external | prices |       | ${a}    |         |             |
                | xml-external | rates  |       |         | ${a}    | now()       |
                """).opened();
    }

    @Test
    void a_file_without_a_known_ending_and_two_files_of_one_name_are_told() {
        assertThat(Form.survey("""
                | type                            | name | label |
                | select_one_from_file camps.xlsx | a    | A     |
                """).findings()).containsExactly("file-ending 3");
        assertThat(Form.survey("""
                | type                           | name | label |
                | select_one_from_file camps.csv | a    | A     |
                | select_one_from_file camps.xml | b    | B     |
                """).findings()).containsExactly("instance-clash 4");
    }
}
