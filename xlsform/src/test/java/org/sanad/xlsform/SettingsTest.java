package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void settings_stand_where_phones_and_servers_look_for_them() {
        var form = Form.of("""
                | survey   |      |      |       |
                |          | type | name | label |
                |          | text | who  | Who   |
                | settings |            |         |         |       |               |                    |                |           |                 |                    |             |
                |          | form_title | form_id | version | style | instance_name | public_key | submission_url  | auto_send | client_editable | namespaces         | attribute::abc:id |
                |          | A & B      | f-1     | 7       | pages theme-grid | concat(${who}, '!') | QUJD QUJD | https://x.example/submission | true | yes | abc="http://abc.example" | 12 |
                """);

        assertThat(form.xform())
                .contains("<h:title>A &amp; B</h:title>")
                .contains("<data abc:id=\"12\" id=\"f-1\" version=\"7\">")
                .contains("<h:body class=\"pages theme-grid\">")
                .contains("xmlns:abc=\"http://abc.example\"")
                .contains("action=\"https://x.example/submission\" method=\"post\" base64RsaPublicKey=\"QUJDQUJD\"")
                .contains("orx:auto-send=\"true\" odk:client-editable=\"true\"")
                .contains(
                        "<bind nodeset=\"/data/meta/instanceID\" type=\"string\" readonly=\"true()\" jr:preload=\"uid\"/>");
        assertThat(form.opened().answer("who", "Sara").value("meta/instanceName"))
                .isEqualTo("Sara!");
        assertThat(form.found()).isEmpty();
    }

    @Test
    void a_form_without_settings_is_named_after_its_file_and_told_what_it_lacks() {
        var form = Form.survey("| type | name | label |\n| text | t | T |");

        assertThat(form.converted().formId()).isEqualTo("form");
        assertThat(form.found()).extracting(Finding::code).containsExactly(Code.FORM_ID_MISSING, Code.VERSION_MISSING);
    }

    @Test
    void the_record_saved_before_can_be_asked() {
        assertThat(Form.survey("""
                | type | name | label | default               |
                | text | camp | Camp  | ${last-saved#camp}    |
                """).xform())
                .contains("<instance id=\"__last-saved\" src=\"jr://instance/last-saved\"/>")
                .contains("value=\" instance('__last-saved')/data/camp \"");
    }
}
