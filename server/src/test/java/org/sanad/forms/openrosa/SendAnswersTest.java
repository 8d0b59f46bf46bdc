package org.sanad.forms.openrosa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.forms.FormStory;
import org.sanad.forms.Phone;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What phones send, in all the ways they do. */
@StoryTest
class SendAnswersTest {

    private static final byte[] PHOTO = {1, 2, 3};

    private final FormStory story;
    private final KeptTables kept;

    SendAnswersTest(Cast cast, JdbcClient jdbc, @Value("${sanad.data}") Path data) {
        this.story = FormStory.begin(cast);
        this.kept = new KeptTables(jdbc, data);
    }

    @Test
    void a_phone_that_asks_before_sending_hears_exactly_204_and_how_much_it_may_send() {
        var answer = story.phone().ask();
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("X-OpenRosa-Version")).contains("1.0");
        assertThat(answer.headers().firstValue("X-OpenRosa-Accept-Content-Length"))
                .contains("104857600");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void answers_in_several_requests_are_whole_in_the_end_whatever_their_order() {
        var form = inUse(VisitForm.SURVEY);
        var phone = story.phone();
        var xml = VisitForm.answered(form, VisitForm.id());
        var unfinished = "yes".getBytes(StandardCharsets.UTF_8);
        assertThat(phone.submit(xml, Map.of("p.jpg", PHOTO)).statusCode()).isEqualTo(201);
        assertThat(phone.submit(xml, Map.of("audit.csv", PHOTO, "*isIncomplete*", unfinished))
                        .statusCode())
                .isEqualTo(202);
        assertThat(phone.submit(xml, Map.of("p.jpg", PHOTO)).statusCode()).isEqualTo(202);
        assertThat(kept.attachments(form)).containsExactly("audit.csv 3 with version 1", "p.jpg 3 with version 1");
        var other = phone.submit(xml, Map.of("new.jpg", PHOTO, "p.jpg", new byte[] {9}));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("p.jpg");
        assertThat(kept.attachments(form)).hasSize(2);
    }

    @Test
    void a_client_that_says_nothing_of_itself_and_whose_clock_is_wrong_is_heard() {
        var form = inUse(VisitForm.SURVEY);
        var phone = story.phone();
        var xml = VisitForm.answered(form, VisitForm.id());
        var headers = new LinkedHashMap<>(Map.of("Content-Type", "multipart/form-data; boundary=----phone-7f3a"));
        headers.put("Date", "Mon, 01 Jan 1990 25:61:00 GMT");
        assertThat(phone.call("POST", "/submission", headers, Phone.body(xml, Map.of()))
                        .statusCode())
                .isEqualTo(201);
        assertThat(phone.call("GET", "/formList", Map.of(), new byte[0]).statusCode())
                .isEqualTo(200);
    }

    @Test
    void two_phones_set_up_with_one_code_are_told_apart_by_what_they_call_themselves() {
        var form = inUse(VisitForm.SURVEY);
        var phone = story.phone();
        for (var handset : new String[] {"collect%3Afirst", "collect%3Asecond", "%00", ""}) {
            var sent = phone.call(
                    "POST",
                    "/submission?deviceID=" + handset,
                    Map.of("Content-Type", Phone.PARTS),
                    Phone.body(VisitForm.answered(form, VisitForm.id()), Map.of()));
            assertThat(sent.statusCode()).isEqualTo(201);
        }
        assertThat(kept.handsets(form)).containsExactly("collect:first", "collect:second", "", "");
        assertThat(story.author().get("/phones").body()).contains("by 2 handsets");
    }

    @Test
    void a_phone_without_a_name_keeps_what_it_was_meant_for() {
        var round = "MISSION";
        var answer = story.author().submit("/phones", "/phones", Map.of("name", " ", "target", round));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(org.jsoup.Jsoup.parse(answer.body())
                        .select("select[name=target] option[selected]")
                        .val())
                .isEqualTo(round);
    }

    @Test
    void files_that_no_answer_speaks_of_are_kept_and_are_no_answers() {
        var form = inUse(VisitForm.SURVEY);
        var xml = VisitForm.answered(form, VisitForm.id(), "<place>Daquq</place><unknown>x</unknown>");
        assertThat(story.phone().submit(xml, Map.of("stray.bin", PHOTO)).statusCode())
                .isEqualTo(201);
        assertThat(kept.attachments(form)).containsExactly("stray.bin 3 with version 1");
        assertThat(kept.expected(form)).isEmpty();
        assertThat(kept.rows(form)).containsExactly("{\"place\": \"Daquq\"}");
    }

    @Test
    void a_field_that_is_no_file_is_not_kept_as_one() {
        var form = inUse(VisitForm.SURVEY);
        var body = """
                --b\r
                Content-Disposition: form-data; name="Date"\r
                \r
                Mon, 23 Nov 2026\r
                --b\r
                Content-Disposition: form-data; name="xml_submission_file"; filename="xml_submission_file"\r
                Content-Type: text/xml\r
                \r
                %s\r
                --b--\r
                """.formatted(VisitForm.answered(form, VisitForm.id()));
        assertThat(story.phone()
                        .post(body.getBytes(StandardCharsets.UTF_8), "multipart/form-data; boundary=b")
                        .statusCode())
                .isEqualTo(201);
        assertThat(kept.attachments(form)).isEmpty();
    }

    @Test
    void the_log_of_how_a_form_was_filled_in_is_expected_and_kept() {
        var form = inUse(VisitForm.SURVEY);
        var xml = VisitForm.answered(form, VisitForm.id())
                .replace("</orx:meta>", "<orx:audit>audit.csv</orx:audit></orx:meta>");
        var log = "event,node,start,end\nform start,,1,2\n".getBytes(StandardCharsets.UTF_8);
        story.phone().submit(xml, Map.of("audit.csv", log));
        assertThat(kept.expected(form)).containsExactlyInAnyOrder("p.jpg", "audit.csv");
        assertThat(kept.attachments(form)).containsExactly("audit.csv " + log.length + " with version 1");
    }

    @Test
    void encrypted_answers_are_kept_unread_also_after_the_form_lost_its_key() {
        var form = inUse(VisitForm.SURVEY);
        var id = VisitForm.id();
        var sealed = """
                <data xmlns="http://opendatakit.org/submissions" encrypted="yes" id="%s" version="1">\
                <base64EncryptedKey>AAAA</base64EncryptedKey>\
                <meta xmlns="http://openrosa.org/xforms"><instanceID>%s</instanceID></meta>\
                <media><file>p.jpg.enc</file></media><encryptedXmlFile>submission.xml.enc</encryptedXmlFile>\
                <base64EncryptedElementSignature>BBBB</base64EncryptedElementSignature></data>\
                """.formatted(form, id);
        var files = Map.of("p.jpg.enc", PHOTO, "submission.xml.enc", new byte[] {7});
        var phone = story.phone();
        assertThat(phone.submit(sealed, files).statusCode()).isEqualTo(201);
        assertThat(phone.submit(sealed, files).statusCode()).isEqualTo(202);
        assertThat(kept.expected(form)).containsExactly("p.jpg.enc", "submission.xml.enc");
        assertThat(kept.rows(form)).containsExactly("{}");
        assertThat(kept.attachments(form)).hasSize(2);
        assertThat(phone.submit(sealed.replace(id, "")).body()).contains("no instance ID");
    }

    @Test
    void an_edit_keeps_the_first_and_its_photographs_and_a_late_retry_of_either_succeeds() {
        var form = inUse(VisitForm.SURVEY);
        var phone = story.phone();
        var first = VisitForm.id();
        var second = VisitForm.id();
        var original = VisitForm.answered(form, first);
        var edit = VisitForm.edited(form, second, first);
        assertThat(phone.submit(original).statusCode()).isEqualTo(201);
        assertThat(phone.submit(edit).statusCode()).isEqualTo(201);
        assertThat(phone.submit(original, Map.of("p.jpg", PHOTO)).statusCode()).isEqualTo(202);
        assertThat(phone.submit(edit, Map.of("q.jpg", PHOTO)).statusCode()).isEqualTo(202);
        assertThat(kept.attachments(form)).containsExactly("p.jpg 3 with version 1", "q.jpg 3 with version 2");
        assertThat(kept.rows(form)).containsExactly("{\"place\": \"Hawija\"}");
        assertThat(phone.submit(VisitForm.edited(form, VisitForm.id(), first)).statusCode())
                .isEqualTo(409);
        assertThat(phone.submit(VisitForm.edited(form, VisitForm.id(), VisitForm.id()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(phone.submit(VisitForm.edited(form, VisitForm.id(), second)).statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_closed_form_takes_no_new_answers_but_the_rest_of_those_it_has() {
        var form = FormStory.name();
        var address = story.published(form, "1", VisitForm.SURVEY);
        story.inUse(address);
        var phone = story.phone();
        var xml = VisitForm.answered(form, VisitForm.id());
        phone.submit(xml);
        story.author().submit(address, address + "/settings", Map.of());
        assertThat(phone.xml("/formList?formID=" + form).select("xform")).isEmpty();
        assertThat(phone.submit(xml, Map.of("p.jpg", PHOTO)).statusCode()).isEqualTo(202);
        var refused = phone.submit(VisitForm.answered(form, VisitForm.id()));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("closed");
    }

    private String inUse(String survey) {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", survey));
        return name;
    }
}
