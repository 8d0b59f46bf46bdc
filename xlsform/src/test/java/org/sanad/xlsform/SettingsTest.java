package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static String with(String setting, String value) {
        return "| survey |\n| | type | name | label |\n| | text | t | T |\n| settings |\n| | form_id | version | "
                + setting + " |\n| | f | 1 | " + value + " |\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "auto_delete ~ true ~ orx:auto-delete=\"true\"",
                "auto_send ~ false ~ orx:auto-send=\"false\"",
                "client_editable ~ yes ~ odk:client-editable=\"true\"",
                "style ~ theme-grid pages ~ <h:body class=\"theme-grid pages\">",
                "name ~ household ~ <household id=\"f\" version=\"1\">",
                "instance_xmlns ~ http://example.org/f ~ <data xmlns=\"http://example.org/f\" id=\"f\"",
                "instance_id ~ concat('uuid:', uuid()) ~ /data/meta/instanceID\" type=\"string\" readonly=\"true()\" calculate=",
                "attribute::odk:note ~ x ~ <data odk:note=\"x\" id=\"f\"",
                "prefix ~ J1 ~ odk:prefix=\"J1\"",
                "delimiter ~ + ~ odk:delimiter=\"+\"",
                "namespaces ~ esri=\"http://esri.com/xforms\" kb='http://kobo.org/x' ~ xmlns:kb=\"http://kobo.org/x\""
            })
    void each_setting_reaches_its_place(String setting, String value, String expected) {
        var form = Form.of(with(setting, value));

        assertThat(form.found()).isEmpty();
        assertThat(form.xform()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sms_keyword",
                "sms_separator",
                "sms_allow_media",
                "sms_date_format",
                "sms_datetime_format",
                "sms_response",
                "clean_text_values",
                "our own column"
            })
    void settings_without_a_place_in_the_form_do_not_disturb(String setting) {
        assertThat(Form.of(with(setting, "x")).found()).isEmpty();
    }

    @Test
    void a_form_may_do_without_an_instance_id_unless_it_is_encrypted() {
        assertThat(Form.of(with("omit_instanceID", "yes")).xform()).doesNotContain("instanceID");
        assertThat(Form.of(with("omit_instanceID | public_key", "yes | QUJD")).findings())
                .containsExactly("encrypted-without-id 6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "namespaces ~ esri http://esri.com ~ namespaces-unreadable 6",
                "namespaces ~ 1=\"http://esri.com\" ~ namespaces-unreadable 6",
                "namespaces ~ xmlns=\"http://esri.com\" ~ namespaces-unreadable 6",
                "attribute::esri:x ~ 1 ~ column-no-attribute 6",
                "attribute::a b ~ 1 ~ column-no-attribute 6",
                "name ~ a b ~ name-invalid 6",
                "instance_id ~ concat(${t} ~ expression-unbalanced 6",
                "instance_id ~ ${nobody} ~ reference-unknown 6",
                "client_editable ~ perhaps ~ setting-not-yes-or-no 6",
                "public_key ~ ??? ~ public-key-unreadable 6"
            })
    void a_setting_that_cannot_be_is_told(String setting, String value, String finding) {
        assertThat(Form.of(with(setting, value)).findings()).contains(finding);
    }

    @Test
    void columns_of_questions_that_cannot_be_attributes_are_told_once() {
        assertThat(Form.survey("""
                | type | name | label | bind::a b | body::esri:style | bind::nodeset |
                | text | t    | T     | 1         | 2                | /data         |
                | text | u    | U     | 1         | 2                |               |
                """).findings())
                .containsExactly("column-no-attribute 3", "column-no-attribute 3", "column-no-attribute 3");
    }

    @Test
    void a_declared_prefix_may_be_used() {
        var form = Form.of("""
                | survey   |      |      |       |                            |
                |          | type | name | label | bind::esri:fieldType       |
                |          | text | t    | T     | esriFieldTypeString        |
                | settings |                                        |
                |          | namespaces                             |
                |          | esri="http://esri.com/xforms"          |
                """);

        assertThat(form.findings()).isEmpty();
        assertThat(form.xform()).contains("esri:fieldType=\"esriFieldTypeString\"");
        form.opened();
    }
}
