package org.sanad.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.sanad.forms.webhooks.SendDeliveries;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Other programs hear of what arrives. */
@StoryTest
class WebhookStoryTest {

    private static final String SECRET = "a-secret-of-sixteen";

    private final FormStory story;
    private final SendDeliveries sendDeliveries;
    private final JdbcClient jdbc;

    WebhookStoryTest(Cast cast, SendDeliveries sendDeliveries, JdbcClient jdbc) {
        this.story = FormStory.begin(cast);
        this.sendDeliveries = sendDeliveries;
        this.jdbc = jdbc;
    }

    @Test
    void a_submission_is_told_once_and_signed() throws Exception {
        try (var other = new FakeServer().gives("/hook", "ok")) {
            var form = told(other, "/hook");
            submit(form, "Daquq");
            sendDeliveries.send();
            sendDeliveries.send();
            assertThat(other.bodies())
                    .singleElement()
                    .asString()
                    .contains("\"place\": \"Daquq\"")
                    .contains("child/name");
            var signature = other.signatures().getFirst().split(" ");
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = mac.doFinal((signature[0] + "." + other.bodies().getFirst()).getBytes(StandardCharsets.UTF_8));
            assertThat(signature[1]).isEqualTo("sha256=" + HexFormat.of().formatHex(signed));
            assertThat(log(form)).contains("Sent");
        }
    }

    @Test
    void what_is_not_taken_is_tried_again_and_in_the_end_somebody_is_told() {
        try (var other = new FakeServer().gives("/hook", "ok")) {
            other.answers(503);
            var form = told(other, "/hook");
            submit(form, "Daquq");
            for (var attempt = 0; attempt < 13; attempt++) {
                jdbc.sql("update forms.webhook_delivery set next_at = '2020-01-01' where state = 'WAITING'")
                        .update();
                sendDeliveries.send();
            }
            assertThat(other.asked()).hasSize(13);
            assertThat(log(form)).contains("Given up").contains("503").contains("A webhook was switched off");
            other.answers(200);
            submit(form, "Hawija");
            var page = story.author().page(form.address() + "/webhooks");
            var on = page.select("form[action$=/on]").attr("action");
            var again = page.select("form[action$=/again]").getLast().attr("action");
            story.author().submit(form.address() + "/webhooks", on, Map.of());
            story.author().submit(form.address() + "/webhooks", again, Map.of());
            sendDeliveries.send();
            assertThat(other.bodies()).hasSize(15).anyMatch(body -> body.contains("Hawija"));
        }
    }

    @Test
    void confidential_answers_go_nowhere_unless_somebody_says_so() {
        try (var other = new FakeServer().gives("/closed", "ok").gives("/said", "ok")) {
            var form = told(other, "/closed");
            story.author()
                    .submit(form.address(), form.address() + "/settings", Map.of("open", "yes", "confidential", "yes"));
            submit(form, "Daquq");
            sendDeliveries.send();
            assertThat(other.asked()).isEmpty();
            story.author()
                    .submit(
                            form.address() + "/webhooks",
                            form.address() + "/webhooks",
                            Map.of("url", other.address() + "/said", "secret", SECRET, "confidential", "true"));
            submit(form, "Hawija");
            sendDeliveries.send();
            assertThat(other.asked()).containsExactly("/said");
        }
    }

    @Test
    void a_short_secret_and_a_line_that_is_not_sealed_are_refused() {
        var form = published();
        for (var fields : java.util.List.of(
                Map.of("url", "https://example.org/x", "secret", "short"),
                Map.of("url", "http://192.0.2.1/x", "secret", SECRET),
                Map.of("url", "https://me:pass@example.org/", "secret", SECRET),
                Map.of("url", "file:///etc/passwd", "secret", SECRET))) {
            var answer = story.author().submit(form.address() + "/webhooks", form.address() + "/webhooks", fields);
            assertThat(answer.statusCode()).as(fields.toString()).isEqualTo(422);
        }
    }

    private record Made(String name, String address) {}

    private Made published() {
        var name = FormStory.name();
        var address = story.published(name, "1", ExportStoryTest.VISIT);
        story.inUse(address);
        return new Made(name, address);
    }

    private Made told(FakeServer other, String path) {
        var form = published();
        story.author()
                .submit(
                        form.address() + "/webhooks",
                        form.address() + "/webhooks",
                        Map.of("url", other.address() + path, "secret", SECRET));
        return form;
    }

    private void submit(Made form, String place) {
        var sent = story.phone().submit("""
                <data id="%s" version="1" xmlns:orx="http://openrosa.org/xforms"><place>%s</place>\
                <child><name>Ali</name><age>4</age></child>\
                <orx:meta><orx:instanceID>uuid:%s</orx:instanceID></orx:meta></data>
                """.formatted(form.name(), place, UUID.randomUUID()));
        assertThat(sent.statusCode()).isEqualTo(201);
    }

    private String log(Made form) {
        return story.author().page(form.address() + "/webhooks").text();
    }
}
