package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesTest {

    @ParameterizedTest
    @CsvSource({
        "text, input, string", "string, input, string", "q string, input, string", "integer, input, int",
        "int, input, int", "decimal, input, decimal", "date, input, date", "time, input, time",
        "dateTime, input, dateTime", "datetime, input, dateTime", "note, input, string", "geopoint, input, geopoint",
        "gps, input, geopoint", "location, input, geopoint", "geotrace, input, geotrace", "geoshape, input, geoshape",
        "barcode, input, barcode", "image, upload, binary", "photo, upload, binary", "audio, upload, binary",
        "video, upload, binary", "file, upload, binary", "acknowledge, trigger, string", "range, range, int"
    })
    void each_type_has_its_control_and_its_kind_of_answer(String type, String control, String bind) {
        var form = Form.survey("| type | name | label |\n| " + type + " | q | Q |");

        assertThat(form.findings()).isEmpty();
        assertThat(form.xform())
                .contains("<" + control + " ref=\"/data/q\"")
                .contains("<bind nodeset=\"/data/q\" type=\"" + bind + "\"");
        form.opened();
    }

    @ParameterizedTest
    @CsvSource({
        "start, timestamp, start",
        "end, timestamp, end",
        "today, date, today",
        "deviceid, property, deviceid",
        "username, property, username",
        "phonenumber, property, phonenumber",
        "email, property, email"
    })
    void what_the_phone_knows_is_filled_in_silently(String type, String preload, String parameters) {
        var form = Form.survey("| type | name | label |\n| " + type + " | q | |\n| text | t | T |");

        assertThat(form.xform())
                .contains("jr:preload=\"" + preload + "\"")
                .contains("jr:preloadParams=\"" + parameters + "\"")
                .doesNotContain("ref=\"/data/q\"");
        form.opened();
    }

    @Test
    void parameters_reach_the_answer_or_the_control_they_are_for() {
        var form = Form.survey("""
                | type     | name | label | parameters                              | appearance |
                | range    | r    | R     | start=0 end=5 step=0.5 tick_interval=1  | no-ticks   |
                | image    | i    | I     | max-pixels=1024 app=org.example.camera  | annotate   |
                | audio    | a    | A     | quality=low                             |            |
                | geopoint | g    | G     | capture-accuracy=5 warning-accuracy=50 allow-mock-accuracy=true | maps |
                | geotrace | t    | T     | incremental=true                        | placement-map |
                | text     | x    | X     | rows=4                                  | multiline  |
                """);

        assertThat(form.findings()).isEmpty();
        assertThat(form.xform())
                .contains("start=\"0\" end=\"5\" step=\"0.5\" odk:tick-interval=\"1\"")
                .contains("<bind nodeset=\"/data/r\" type=\"decimal\"")
                .contains("orx:max-pixels=\"1024\"")
                .contains("intent=\"org.example.camera\"")
                .contains("odk:quality=\"low\"")
                .contains("accuracyThreshold=\"5\" unacceptableAccuracyThreshold=\"50\"")
                .contains("odk:allow-mock-accuracy=\"true\"")
                .contains("incremental=\"true\"")
                .contains("rows=\"4\"");
        form.opened();
    }

    @Test
    void an_audit_says_what_is_logged() {
        var form = Form.survey("""
                | type  | name | label | parameters |
                | audit |      |       | location-priority=balanced location-min-interval=60 location-max-age=120 track-changes=true identify-user=true track-changes-reasons=on-form-edit |
                | text  | t    | T     | |
                """);

        assertThat(form.findings()).isEmpty();
        assertThat(form.xform())
                .contains("<meta>\n<audit/>\n<instanceID/>")
                .contains("<bind nodeset=\"/data/meta/audit\" type=\"binary\"")
                .contains("odk:location-priority=\"balanced\"")
                .contains("odk:track-changes-reasons=\"on-form-edit\"");
        form.opened();
    }

    @Test
    void places_and_sounds_are_taken_in_the_background() {
        var xform = Form.survey("""
                | type                | name  | label | trigger | parameters |
                | start-geopoint      | begin |       |         |            |
                | background-audio    | sound |       |         | quality=voice-only |
                | text                | t     | T     |         |            |
                | background-geopoint | where |       | ${t}    |            |
                """).xform();

        assertThat(xform)
                .contains("<odk:setgeopoint ref=\"/data/begin\" event=\"odk-instance-first-load\"/>")
                .contains(
                        "<odk:recordaudio ref=\"/data/sound\" event=\"odk-instance-load\" odk:quality=\"voice-only\"/>")
                .contains("<odk:setgeopoint event=\"xforms-value-changed\" ref=\"/data/where\"/>");
    }

    @Test
    void columns_named_for_the_xform_itself_are_passed_on() {
        var xform = Form.survey("""
                | type | name | label | bind::odk:length | Body :: odk:flash | instance::odk:tag | $given_name | kuid |
                | text | t    | T     | 10               | yes            | tg                | x           | y    |
                """);

        assertThat(xform.findings()).isEmpty();
        assertThat(xform.xform())
                .contains("odk:length=\"10\"")
                .contains("odk:flash=\"yes\"")
                .contains("<t odk:tag=\"tg\"/>")
                .doesNotContain("given_name");
    }
}
