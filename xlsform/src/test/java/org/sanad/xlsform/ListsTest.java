package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListsTest {

    private static final String DUPLICATES = """
            | survey |                     |          |          |                   |
            |        | type                | name     | label    | choice_filter     |
            |        | select_one gov      | gov      | Gov      |                   |
            |        | select_one district | district | District | gov = ${gov}      |
            | choices |           |        |        |       |
            |         | list_name | name   | label  | gov   |
            |         | gov       | IQ-AR  | Erbil  |       |
            |         | gov       | IQ-DA  | Dahuk  |       |
            |         | district  | center | Centre | IQ-AR |
            |         | district  | soran  | Soran  | IQ-AR |
            |         | district  | center | Centre | IQ-DA |
            | settings |                         |
            |          | allow_choice_duplicates |
            |          | ANSWER                  |
            """;

    @Test
    void a_name_may_stand_twice_in_a_filtered_list_where_its_author_allows_it() {
        var phone = Form.of(DUPLICATES.replace("ANSWER", "yes")).opened();

        assertThat(phone.answer("gov", "IQ-DA").choices("district")).containsExactly("center");
        assertThat(phone.answer("gov", "IQ-AR").choices("district")).containsExactly("center", "soran");
        assertThat(Form.of(DUPLICATES.replace("ANSWER", "no")).findings()).containsExactly("choice-twice 11");
    }

    @Test
    void or_other_is_added_in_every_language_of_the_form() {
        var form = Form.of("""
                | survey |                              |      |                     |           |
                |        | type                         | name | label::English (en) | label::ar |
                |        | select_multiple need or_other | need | Needs               | حاجات     |
                |        | select_one need              | main | Most                | الأهم     |
                | choices |           |       |                     |           |
                |         | list_name | name  | label::English (en) | label::ar |
                |         | need      | food  | Food                | غذاء      |
                """);

        var phone = form.opened();
        assertThat(phone.choices("need")).containsExactly("food", "other");
        assertThat(phone.choices("main")).containsExactly("food", "other");
        phone.tick("need", "food", "other");
        assertThat(phone.asks("need_other")).isTrue();
        assertThat(form.xform()).contains("<text id=\"/data/need_other:label\">");
    }

    @Test
    void a_map_of_streets_is_asked_with_its_tags_in_the_language_readers_see_first() {
        var form = Form.of("""
                | survey |              |       |                     |            |
                |        | type         | name  | label::English (en) | label::العربية (ar) |
                |        | osm building | house | The house           | المنزل     |
                |        | osm          | plain | Any                 | أي شيء     |
                | osm    |           |           |                     |            |
                |        | list_name | name      | label::English (en) | label::العربية (ar) |
                |        | building  | name      | Name                | الاسم      |
                |        | building  | addr:city | City                | المدينة    |
                |        | building  | levels    |                     |            |
                | settings |            |
                |          | default_language |
                |          | العربية (ar) |
                """);

        assertThat(form.findings()).isEmpty();
        assertThat(form.xform())
                .contains("<upload ref=\"/data/house\" mediatype=\"osm/*\">")
                .contains("<tag key=\"addr:city\">\n<label>المدينة</label>\n</tag>")
                .contains("<tag key=\"levels\">\n<label>levels</label>\n</tag>");
        form.opened();
    }

    @Test
    void tags_that_stand_nowhere_are_told() {
        assertThat(Form.survey("| type | name | label |\n| osm street | q | Q |")
                        .findings())
                .containsExactly("list-unknown 3");
    }

    @Test
    void choices_have_pictures_and_sounds_in_each_language() {
        var form = Form.of("""
                | survey |              |      |       |
                |        | type         | name | label |
                |        | select_one f | face | Face  |
                | choices |           |      |           |           |              |                |
                |         | list_name | name | label::en | label::ar | image        | media::audio::ar |
                |         | f         | sad  | Sad       | حزين      | sad.png      | sad-ar.mp3     |
                """);

        assertThat(form.xform())
                .contains("<value form=\"image\">jr://images/sad.png</value>")
                .containsOnlyOnce("<value form=\"audio\">jr://audio/sad-ar.mp3</value>");
        assertThat(form.converted().media()).containsExactly("sad-ar.mp3", "sad.png");
        assertThat(form.opened().choices("face")).containsExactly("sad");
    }
}
