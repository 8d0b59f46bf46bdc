package org.sanad.programmes.offline;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.UserId;
import org.sanad.programmes.SessionId;
import org.sanad.registry.PersonId;
import org.sanad.story.Cast;
import org.sanad.story.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A facilitator's phone: makes records, and sends them over HTTP as often as a story wants. */
final class Phone {

    private static final JsonMapper JSON = new JsonMapper();

    private final UserId user;
    private final Visitor browser;

    Phone(Cast.Person owner) {
        this.user = owner.id();
        this.browser = owner.browser();
    }

    /** What the server said of one record. */
    record Said(String state, JsonNode words) {

        String word(String name) {
            return words.path(name).asString("");
        }
    }

    Map<String, Object> mark(SessionId session, PersonId person, String mark, String seen) {
        return record("mark", session, Map.of("person", person.toString(), "mark", mark, "seen", seen, "why", ""));
    }

    Map<String, Object> record(String kind, SessionId session, Map<String, Object> fields) {
        var record = new LinkedHashMap<String, Object>();
        record.put("id", UUID.randomUUID().toString());
        record.put("kind", kind);
        record.put("session", session.toString());
        record.put("user", user.value().toString());
        record.put("madeAt", Instant.now().toString());
        record.put("replaces", List.of());
        record.put("fields", fields);
        return record;
    }

    static Map<String, Object> because(Map<String, Object> record, String why) {
        var fields = new LinkedHashMap<Object, Object>((Map<?, ?>) record.get("fields"));
        fields.put("why", why);
        record.put("fields", fields);
        return record;
    }

    static Map<String, Object> replacing(Map<String, Object> record, List<Map<String, Object>> earlier) {
        record.put("replaces", earlier.stream().map(one -> one.get("id")).toList());
        return record;
    }

    Said send(Map<String, Object> record) {
        return sendAll(List.of(record)).getFirst();
    }

    List<Said> sendAll(List<Map<String, Object>> records) {
        return sendAt(Instant.now(), records);
    }

    List<Said> sendAt(Instant deviceNow, List<Map<String, Object>> records) {
        var answer = post(JSON.writeValueAsString(Map.of("deviceNow", deviceNow.toString(), "records", records)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        var said = new ArrayList<Said>();
        JSON.readTree(answer.body())
                .path("answers")
                .forEach(one -> said.add(new Said(one.path("state").asString(), one.path("words"))));
        return said;
    }

    HttpResponse<String> post(String body) {
        return browser.postJson("/device/records", body, token());
    }

    private String token() {
        return JSON.readTree(browser.get("/device").body()).path("token").asString();
    }
}
