package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String THREE = """
            | survey |            |      |                     |                    |                   |            |           |
            |        | type       | name | label::English (en) | label::العربية (ar) | label::کوردی (ckb) | hint::English (en) | media::image |
            |        | text       | who  | Name                | الاسم               | ناو               | As on the card |          |
            |        | select_one yn | ok | Hello ${who}       | مرحبا ${who}        |                   |            | a.png     |
            | choices |           |      |                     |                    |
            |         | list_name | name | label::English (en) | label::العربية (ar) |
            |         | yn        | yes  | Yes                 | نعم                |
            |         | yn        | no   | No                  | لا                 |
            | settings |            |             |
            |          | default_language | form_id |
            |          | العربية (ar)     | f       |
            """;

    @Test
    void a_reader_sees_the_language_chosen_and_the_default_where_it_lacks_a_text() {
        var phone = Form.of(THREE).opened();
        phone.answer("who", "Sara");
        phone.scenario().jumpToBeginningOfForm();
        phone.scenario().next();

        assertThat(phone.scenario().getFormEntryPromptAtIndex().getLongText()).isEqualTo("الاسم");
        phone.scenario().setLanguage("کوردی (ckb)");
        assertThat(phone.scenario().getFormEntryPromptAtIndex().getLongText()).isEqualTo("ناو");
        phone.scenario().next();
        assertThat(phone.scenario().getFormEntryPromptAtIndex().getLongText()).isEqualTo("مرحبا Sara");
    }

    @Test
    void what_is_not_translated_is_told_once_for_each_column_and_language() {
        var form = Form.of(THREE);

        assertThat(form.converted().languages()).containsExactly("العربية (ar)", "English (en)", "کوردی (ckb)");
        assertThat(form.findings())
                .containsExactly(
                        "translation-missing 3",
                        "translation-missing 3",
                        "translation-missing 4",
                        "translation-missing 7");
        assertThat(form.found())
                .filteredOn(finding -> finding.code() == Code.TRANSLATION_MISSING)
                .extracting(Finding::reason)
                .contains("1 of 2 texts in the column label have none in کوردی (ckb); readers see العربية (ar) there.");
    }

    @Test
    void pictures_sounds_and_guidance_go_by_id() {
        var form = Form.survey("""
                | type | name | label | hint | guidance_hint | image | big-image | audio | video |
                | note | n    | Look  | Here | Read aloud    | a.png | b.png     | c.mp3 | d.mp4 |
                """);

        assertThat(form.xform())
                .contains("<value form=\"image\">jr://images/a.png</value>")
                .contains("<value form=\"big-image\">jr://images/b.png</value>")
                .contains("<value form=\"audio\">jr://audio/c.mp3</value>")
                .contains("<value form=\"video\">jr://video/d.mp4</value>")
                .contains("<value form=\"guidance\">Read aloud</value>");
        assertThat(form.converted().media()).containsExactly("a.png", "b.png", "c.mp3", "d.mp4");
        form.opened();
    }

    @Test
    void a_sound_in_one_language_alone_leaves_no_gap_in_the_first() {
        Form.survey("""
                | type | name | label::English (en) | media::audio::العربية (ar) |
                | text | a    | One                 |                            |
                | text | b    |                     | b.mp3                      |
                """).opened();
    }

    @Test
    void messages_have_languages_and_may_mention_answers() {
        var xform = Form.survey("""
                | type    | name | label | constraint | constraint_message::English (en) | constraint_message::Kurdî (ku) | required | required_message |
                | integer | max  | Max   |            |                                  |                                |          |                  |
                | integer | n    | N     | . < ${max} | Less than ${max}                 | Kêmtir                         | true     | Needed           |
                """).xform();

        assertThat(xform)
                .contains("jr:constraintMsg=\"jr:itext('/data/n:jr:constraintMsg')\"")
                .contains("Less than <output value=\" /data/max \"/>")
                .contains("jr:requiredMsg=\"Needed\"")
                .contains("required=\"true()\"");
    }

    @Test
    void signs_that_mean_something_in_xml_are_only_text() {
        var phone = Form.survey("""
                | type | name | label               | default  |
                | text | q    | <b>A & "B"</b> ]]>  | <x>&'"   |
                """).opened();

        assertThat(phone.value("q")).isEqualTo("<x>&'\"");
    }
}
