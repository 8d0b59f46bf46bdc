package org.sanad.forms.openrosa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.forms.Phone;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests whose parts are missing, doubled, endless or lie: nothing of them remains, and the next good one is kept. */
@StoryTest
class BadPartsTest {

    private static final String IN_PARTS = "multipart/form-data; boundary=b";
    private static final String END = "--b--\r\n";

    private final BesiegedDoor door;
    private final String form;
    private final Phone phone;
    private final KeptTables kept;

    BadPartsTest(Cast cast, JdbcClient jdbc, @Value("${sanad.data}") Path data) {
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
    void parts_that_are_missing_or_doubled_are_named() {
        refused(400, "no part xml_submission_file", file("p.jpg", "x") + END);
        refused(400, "came twice in one request", answers() + answers() + END);
        refused(
                400,
                "Two files came under the name p.jpg",
                answers() + file("p.jpg", "x") + file("a/p.jpg", "y") + END);
        refused(400, "breaks off in or after part 2", answers() + file("p.jpg", "x"));
        refused(
                400,
                "breaks off in or after part 1",
                answers() + file("p.jpg", "x").replace("\r\nx\r\n", ""));
        refused(400, "breaks off in or after part 1", answers() + "--b\r\nContent-Disposition: form-data; na");
        refused(400, "no part xml_submission_file", "no part at all");
        refused(400, "no part xml_submission_file", "");
    }

    @Test
    void a_body_that_is_not_in_parts_is_told_so() {
        for (var type : new String[] {
            "text/xml",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "application/x-www-form-urlencoded",
            "multipart/mixed"
        }) {
            refused(400, "not multipart/form-data with a boundary", answers() + END, type);
        }
        refused(400, "", answers() + END, "multipart/form-data; boundary=" + "b".repeat(5000));
    }

    @Test
    void lengths_that_lie_are_not_believed() {
        var lying = file("p.jpg", "xyz").replace("\r\n\r\n", "\r\nContent-Length: 999999999\r\n\r\n");
        assertThat(send(answers() + lying + END)).isEqualTo(201);
        assertThat(kept.attachments(form)).containsExactly("p.jpg 3 with version 1");
    }

    @Test
    void a_request_that_says_it_is_longer_than_it_is_leaves_nothing() throws IOException {
        var address = URI.create(phone.door());
        try (var line = new Socket(address.getHost(), address.getPort())) {
            line.getOutputStream()
                    .write(("POST %s/submission HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\n"
                                    + "Content-Length: 100000\r\n\r\n%s")
                            .formatted(address.getPath(), IN_PARTS, answers() + file("p.jpg", "x"))
                            .getBytes(UTF_8));
            line.shutdownOutput();
            assertThat(new String(line.getInputStream().readAllBytes(), UTF_8)).doesNotContain("HTTP/1.1 2");
        }
        door.nothingChanged();
    }

    @Test
    void a_boundary_within_a_file_does_not_cut_it_off_unnoticed() {
        refused(400, "Part 3 has no name", answers() + file("p.jpg", "x\r\n--b\r\ny: z\r\n\r\nrest") + END);
        refused(400, "", answers() + file("p.jpg", "x\r\n--b\r\nrest") + END);
        refused(400, "breaks off in or after part 2", answers() + file("p.jpg", "x\r\n--by") + END);
        refused(
                400,
                "Something follows the end of the parts, after part 2",
                answers() + file("p.jpg", "x\r\n--b--\r\ny") + END);
        assertThat(send(answers() + file("p.jpg", "x--b\r--by\n--b\r\n") + END)).isEqualTo(201);
        assertThat(kept.attachments(form)).containsExactly("p.jpg 15 with version 1");
    }

    @Test
    void parts_within_parts_are_not_opened() {
        refused(
                400,
                "Part 2 holds parts in turn",
                answers()
                        + "--b\r\nContent-Disposition: form-data; name=\"f\"\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n"
                        + "--c\r\nContent-Disposition: file; filename=\"x\"\r\n\r\nx\r\n--c--\r\n" + END);
    }

    @Test
    void ten_thousand_parts_are_too_many_and_none_remains() {
        var parts = new StringBuilder(answers());
        for (var i = 0; i < 10_000; i++) {
            parts.append(file("f" + i, "x"));
        }
        refused(413, "More than 300 parts", parts + END);
    }

    @Test
    void a_head_without_end_is_not_read_on_and_on() {
        refused(400, "The head of part 2 has no end", answers() + "--b\r\nX: " + "y".repeat(1_000_000) + "\r\n\r\n");
        refused(400, "", answers() + "--b\r\n" + "X: y\r\n".repeat(100_000) + "\r\n\r\n");
    }

    @Test
    void names_are_names() {
        refused(400, "no usable name", answers() + file("..", "x") + END);
        refused(400, "no usable name", answers() + file("a/", "x") + END);
        refused(400, "no usable name: “photogpj.exe”", answers() + file("photo\u202Egpj.exe", "x") + END);
        refused(400, "no usable name", answers() + file("a\u0007b", "x") + END);
        refused(400, "no usable name", answers() + file("a\u0000b", "x") + END);
        refused(400, "no usable name: “" + "n".repeat(40) + "”", answers() + file("n".repeat(300), "x") + END);
        refused(400, "Part 2 has no name", answers() + "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n" + END);
        refused(400, "breaks off in or after part 1", answers() + "--b\r\n\r\nx\r\n" + END);
    }

    @Test
    void whatever_a_name_says_of_folders_it_is_kept_under_its_last_word_alone() {
        assertThat(send(answers()
                        + file("../../../etc/passwd", "x")
                        + file("C:\\photos\\q.jpg", "x")
                        + file("صورة کەس\u200C.jpg", "x")
                        + file("a%2Fb%00.jpg", "x")
                        + file("x", "x").replace("filename=\"x\"", "filename*=UTF-8''%D8%A8.jpg")
                        + END))
                .isEqualTo(201);
        assertThat(kept.attachments(form))
                .containsExactlyInAnyOrder(
                        "passwd 1 with version 1",
                        "q.jpg 1 with version 1",
                        "صورة کەس\u200C.jpg 1 with version 1",
                        "a%2Fb%00.jpg 1 with version 1",
                        "ب.jpg 1 with version 1");
    }

    private String answers() {
        return "--b\r\nContent-Disposition: form-data; name=\"xml_submission_file\"; filename=\"s.xml\"\r\n\r\n"
                + VisitForm.answered(form, VisitForm.id()) + "\r\n";
    }

    private static String file(String name, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"%s\"\r\nContent-Type: image/jpeg\r\n\r\n%s\r\n"
                .formatted(name, content);
    }

    private int send(String body) {
        return phone.post(body.getBytes(UTF_8), IN_PARTS).statusCode();
    }

    private void refused(int status, String words, String body) {
        refused(status, words, body, IN_PARTS);
    }

    private void refused(int status, String words, String body, String type) {
        door.refuses(status, words, body.getBytes(UTF_8), type);
    }
}
