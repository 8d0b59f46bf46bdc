package org.sanad.forms.openrosa;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.forms.Phone;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers that mean harm, or are spoilt: each is told what it is, leaves nothing behind, and the next good one is kept. */
@StoryTest
class BadXmlTest {

    private static final String IN_PARTS = "multipart/form-data; boundary=b";
    private static final String LETTERS = "<place>" + "ب".repeat(3_000_000) + "</place>";

    private final BesiegedDoor door;
    private final String form;
    private final Phone phone;
    private final KeptTables kept;

    BadXmlTest(Cast cast, JdbcClient jdbc, @Value("${sanad.data}") Path data) {
        this.door = new BesiegedDoor(cast, jdbc, data);
        this.form = door.form;
        this.phone = door.phone;
        this.kept = door.kept;
    }

    @BeforeEach
    void a_form_is_in_use() {
        door.open();
    }

    @AfterEach
    void good_answers_are_still_kept() {
        door.stillKeepsGoodAnswers();
    }

    @Test
    void entities_are_never_followed_and_never_grow() {
        refused(400, "declarations that no form needs", """
                <!DOCTYPE data [<!ENTITY file SYSTEM "file:///etc/passwd">]>
                """ + answered("<place>&file;</place>"));
        refused(400, "declarations", "<!DOCTYPE data SYSTEM \"http://127.0.0.1:1/x.dtd\">" + answered(""));
        refused(400, "declarations", """
                <!DOCTYPE data [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">]>
                """ + answered("<place>&c;&c;&c;&c;</place>"));
        refused(400, "declarations", answered("<place>&nothing;</place>"));
        refused(400, "not readable XML: line 1, column ", answered("<place></plaice>"));
        refused(
                400,
                "not readable XML",
                "<data xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='/etc/passwd'>");
    }

    @Test
    void nesting_without_end_ends_early() {
        refused(400, "more than 60 levels deep", "<data id='x'>" + "<a>".repeat(200_000));
        refused(413, "larger than 10 MB", "<data id='x'>" + "<a>".repeat(17_000_000));
    }

    @Test
    void more_elements_than_any_form_has_are_not_read() {
        refused(400, "200,000 elements", answered("<a/>".repeat(200_001)));
    }

    @Test
    void a_hundred_thousand_turns_and_ten_million_letters_are_kept_as_they_are() {
        var many = VisitForm.answered(form, VisitForm.id(), "<child><age>1</age></child>".repeat(50_000));
        assertThat(phone.submit(many).statusCode()).isEqualTo(201);
        assertThat(kept.rows(form)).hasSize(50_001);
        var letters = VisitForm.answered(form, VisitForm.id(), "<place>" + "ب".repeat(4_000_000) + "</place>");
        assertThat(phone.submit(letters).statusCode()).isEqualTo(201);
        var choices = VisitForm.answered(form, VisitForm.id(), "<needs>" + "a ".repeat(4_000_000) + "</needs>");
        assertThat(phone.submit(choices).statusCode()).isEqualTo(201);
        var header = VisitForm.answered(form, VisitForm.id(), "")
                .replace("version=", "x='%s' version=".formatted("y".repeat(1_000_000)));
        assertThat(phone.submit(header).statusCode()).isEqualTo(201);
    }

    @Test
    void many_of_ten_megabytes_at_once_wait_for_each_other_and_all_are_kept() throws Exception {
        try (var phones = Executors.newFixedThreadPool(6)) {
            var sent = phones.invokeAll(Collections.nCopies(
                    6,
                    () -> phone.submit(VisitForm.answered(
                                    form, VisitForm.id(), "<child><age>1</age></child>".repeat(40_000) + LETTERS))
                            .statusCode()));
            for (var one : sent) {
                assertThat(one.get()).isEqualTo(201);
            }
        }
        assertThat(kept.rows(form)).hasSize(6 * 40_001);
    }

    @Test
    void letters_that_are_none_are_refused_with_their_place() {
        refused(400, "not readable XML", bytes(answered("<place>\u00e9</place>"), ISO_8859_1));
        refused(400, "not readable XML", bytes("<?xml version='1.0' encoding='UTF-16'?>" + answered(""), UTF_8));
        refused(400, "not readable XML", bytes("<?xml version='1.0' encoding='klingon'?>" + answered(""), UTF_8));
        refused(400, "not readable XML", answered("<place>a\u0000b</place>"));
        refused(400, "not readable XML", answered("<place>&#0;</place>"));
        refused(400, "not readable XML", answered("<place>&#xD800;</place>"));
        refused(400, "not readable XML", new byte[] {
            '<', 'd', '>', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '<', '/', 'd', '>'
        });
        refused(400, "not readable XML", "");
        refused(400, "not readable XML", answered("") + "<data/>");
        refused(400, "not readable XML", "<html><p>Sign in to the network<br></html>");
    }

    @Test
    void other_encodings_that_say_so_are_read() {
        for (var encoding : new Charset[] {UTF_16, ISO_8859_1, Charset.forName("windows-1256")}) {
            var xml = "<?xml version='1.0' encoding='%s'?>".formatted(encoding) + answered("<place>a b</place>");
            assertThat(post(bytes(xml, encoding)).statusCode())
                    .as(encoding.name())
                    .isEqualTo(201);
        }
        assertThat(phone.submit(answered("<place>\uD83D\uDE00 ێ</place>")).statusCode())
                .isEqualTo(201);
        assertThat(kept.rows(form)).contains("{\"place\": \"\uD83D\uDE00 ێ\"}").hasSize(4);
    }

    @Test
    void answers_to_nothing_known_are_told_so() {
        refused(404, "There is no form", answered("").replace(form, "another"));
        refused(404, "has no version", answered("").replace("version=\"1\"", "version=\"77\""));
        refused(400, "do not say to which form", answered("").replace("id=\"" + form + "\"", ""));
        refused(400, "no instance ID", answered("").replaceAll("uuid:[0-9a-f-]+", " "));
        refused(400, "instance ID is too long", answered("").replace("uuid:", "u".repeat(300)));
        refused(400, "not readable XML", answered("").replace("xmlns:orx=\"http://openrosa.org/xforms\"", ""));
        refused(404, "There is no form", answered("").replace("id=\"", "id=\"&lt;script&gt;"));
    }

    @Test
    void wrong_dates_and_absurd_numbers_stay_the_text_they_are() {
        assertThat(phone.submit(answered("""
                <day>31st of February</day><distance>1e999999999</distance>\
                <child><age>99999999999999999999999999999999999999999</age></child><child><age>NaN</age></child>\
                <child><age>-1e5</age></child><needs> work  none\tcare </needs>""")).statusCode()).isEqualTo(201);
        assertThat(kept.rows(form))
                .containsExactly(
                        "{\"day\": \"31st of February\", \"needs\": [\"work\", \"none\", \"care\"], \"distance\": \"1e999999999\"}",
                        "{\"child/age\": \"99999999999999999999999999999999999999999\"}",
                        "{\"child/age\": \"NaN\"}",
                        "{\"child/age\": -100000}");
    }

    @Test
    void foreign_namespaces_and_unknown_elements_change_nothing() {
        var xml = answered("<x:place xmlns:x='urn:x'>Daquq</x:place><evil onload='x'><place>no</place></evil>")
                .replace("<data ", "<data xmlns='urn:elsewhere' ");
        assertThat(phone.submit(xml).statusCode()).isEqualTo(201);
        assertThat(kept.rows(form)).containsExactly("{\"place\": \"Daquq\"}");
    }

    private String answered(String answers) {
        return VisitForm.answered(form, VisitForm.id(), answers);
    }

    private void refused(int status, String words, String xml) {
        refused(status, words, bytes(xml, UTF_8));
    }

    private void refused(int status, String words, byte[] xml) {
        door.refuses(status, words, besideAFile(xml), IN_PARTS);
    }

    private HttpResponse<String> post(byte[] xml) {
        return phone.post(besideAFile(xml), IN_PARTS);
    }

    private static byte[] besideAFile(byte[] xml) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                bytes("--b\r\nContent-Disposition: form-data; name=\"p.jpg\"; filename=\"p.jpg\"\r\n\r\nx\r\n", UTF_8));
        body.writeBytes(bytes("--b\r\nContent-Disposition: form-data; name=\"xml_submission_file\"\r\n\r\n", UTF_8));
        body.writeBytes(xml);
        body.writeBytes(bytes("\r\n--b--\r\n", UTF_8));
        return body.toByteArray();
    }

    private static byte[] bytes(String text, Charset encoding) {
        return text.getBytes(encoding);
    }
}
