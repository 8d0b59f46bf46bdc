package org.sanad.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Excel and Power BI read answers by themselves. */
@StoryTest
class ODataStoryTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final FormStory story;
    private final Cast cast;
    private final String origin;
    private final HttpClient client = HttpClient.newHttpClient();
    private String token = "";

    ODataStoryTest(Cast cast, @LocalServerPort int port) {
        this.story = FormStory.begin(cast);
        this.cast = cast;
        this.origin = "http://127.0.0.1:" + port;
    }

    @Test
    void excel_finds_the_tables_and_their_columns_with_a_token_as_its_password() throws IOException {
        var form = sent("Daquq");
        var anonymous = ask("/api/forms/" + form + ".svc", "");
        assertThat(anonymous.statusCode()).isEqualTo(401);
        assertThat(anonymous.headers().firstValue("WWW-Authenticate").orElse(""))
                .startsWith("Basic ");
        var basic =
                "Basic " + Base64.getEncoder().encodeToString(("excel:" + token()).getBytes(StandardCharsets.UTF_8));
        var service = ask("/api/forms/" + form + ".svc", basic);
        assertThat(service.statusCode()).isEqualTo(200);
        assertThat(json(service).path("value").findValuesAsString("name"))
                .containsExactly("Submissions", "Submissions.child");
        assertThat(ask("/api/forms/" + form + ".svc/$metadata", basic).body())
                .contains("<EntityType Name=\"Submissions\">")
                .contains("<Property Name=\"people\" Type=\"Edm.Int64\"")
                .contains("<Property Name=\"house\" Type=\"org.sanad.form.Submissions_house\"")
                .contains("<NavigationProperty Name=\"child\" Type=\"Collection(org.sanad.form.Submissions_child)\"");
    }

    @Test
    void a_row_holds_its_answers_and_what_is_known_of_its_submission() {
        var form = sent("Daquq");
        var row = rows(form, "Submissions", "").getFirst();
        assertThat(row.path("people").asInt()).isEqualTo(7);
        assertThat(row.path("needs").asString()).isEqualTo("work care");
        assertThat(row.path("house").path("note").asString()).isEqualTo("fine");
        var system = row.path("__system");
        assertThat(system.path("reviewState").asString()).isEqualTo("received");
        assertThat(system.path("attachmentsExpected").asInt()).isEqualTo(1);
        assertThat(system.path("attachmentsPresent").asInt()).isZero();
        assertThat(system.path("formVersion").asString()).isEqualTo("1");
        assertThat(system.path("deviceId").asString()).isEqualTo("collect:1");
        var child = rows(form, "Submissions.child", "").getLast();
        assertThat(child.path("name").asString()).isEqualTo("Noor");
        assertThat(child.path("__Submissions-id").asString())
                .isEqualTo(row.path("__id").asString());
        var whole = rows(form, "Submissions", "$expand=*").getFirst();
        assertThat(whole.path("child").path(1).path("age").asInt()).isEqualTo(9);
    }

    @Test
    void answers_are_filtered_where_they_lie() {
        var form = sent("Daquq", "Hawija", "O'Brien%");
        assertThat(places(form, "people gt 5 and place eq 'Daquq'")).containsExactly("Daquq");
        assertThat(places(form, "contains(place,'awi')")).containsExactly("Hawija");
        assertThat(places(form, "startswith(place,'O''Brien%')")).containsExactly("O'Brien%");
        assertThat(places(form, "place eq 'Daquq' or not (place ne 'Hawija')")).containsExactly("Daquq", "Hawija");
        assertThat(places(form, "contains(needs,'care') and house/note eq 'fine' and 8 gt people"))
                .hasSize(3);
        assertThat(places(form, "where eq null")).isEmpty();
        assertThat(places(form, "__system/submissionDate ge 2020-01-01 and __system/reviewState eq 'received'"))
                .hasSize(3);
        assertThat(places(form, "__system/reviewState eq 'hasIssues'")).isEmpty();
        assertThat(rows(
                        form,
                        "Submissions.child",
                        "$filter=" + encoded("age lt 5 and $root/Submissions/__system/edits eq 0")))
                .hasSize(3);
    }

    @Test
    void whatever_is_misasked_is_told_plainly() {
        var form = sent("Daquq");
        for (var wrong : List.of(
                "$filter=" + encoded("place eq"),
                "$filter=" + encoded("place like 'x'"),
                "$filter=" + encoded("nothing eq 1"),
                "$filter=" + encoded("people gt abc eq"),
                "$filter=" + encoded("people gt 1e999999999"),
                "$filter=" + encoded("((((place eq 'x'"),
                "$filter=" + encoded("place eq 'x'; drop table forms.form"),
                "$filter=%00",
                "$orderby=place",
                "$top=-1",
                "$skiptoken=x",
                "$apply=groupby((place))",
                "$expand=child",
                "$select=nothing")) {
            var answer = ask("/api/forms/" + form + ".svc/Submissions?" + wrong, bearer());
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(json(answer).path("error").path("message").asString())
                    .as(wrong)
                    .isNotBlank();
        }
        assertThat(ask("/api/forms/" + form + ".svc/Nothing", bearer()).statusCode())
                .isEqualTo(404);
        assertThat(ask("/api/forms/nothing.svc", bearer()).statusCode()).isEqualTo(404);
    }

    @Test
    void pages_follow_each_other_until_every_row_was_there_once() {
        var form = sent("A", "B", "C", "D", "E");
        for (var order : List.of(
                "", "$orderby=" + encoded("__system/submissionDate desc") + "&", "$orderby=__system/reviewState&")) {
            var seen = new ArrayList<String>();
            var next = "/api/forms/" + form + ".svc/Submissions.child?" + order + "$count=true";
            while (!next.isEmpty()) {
                var page = json(ask(next, bearer(), "odata.maxpagesize=3"));
                assertThat(page.path("@odata.count").asInt()).isEqualTo(10);
                page.path("value").forEach(row -> seen.add(row.path("__id").asString()));
                next = page.path("@odata.nextLink").asString("").replace(origin, "");
            }
            assertThat(seen).hasSize(10).doesNotHaveDuplicates();
        }
        assertThat(rows(form, "Submissions", "$top=2&$skip=1&$select=place,__id"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.propertyNames()).containsExactly("__id", "place"));
    }

    @Test
    void an_answer_of_another_kind_than_its_question_stands_beside_it() {
        var form = published();
        story.phone().submit(xml(form, "Daquq").replace("<people>7<", "<people>about ten<"));
        var row = rows(form, "Submissions", "").getFirst();
        assertThat(row.path("people").isNull()).isTrue();
        assertThat(row.path("people@sanad.text").asString()).isEqualTo("about ten");
    }

    @Test
    void a_token_for_figures_reads_no_answers_and_no_token_reads_confidential_ones() {
        var form = sent("Daquq");
        var figures = "Bearer " + token("FIGURES");
        assertThat(ask("/api/forms/" + form + ".svc/Submissions", figures).statusCode())
                .isEqualTo(403);
        story.author()
                .submit("/forms", "/forms/" + id(form) + "/settings", Map.of("open", "yes", "confidential", "yes"));
        assertThat(ask("/api/forms/" + form + ".svc/Submissions", bearer()).statusCode())
                .isEqualTo(403);
    }

    private String id(String form) {
        return story.author()
                .page("/forms")
                .select("tr:contains(Visit of " + form + ") a")
                .attr("href")
                .substring("/forms/".length());
    }

    private List<String> places(String form, String filter) {
        return rows(form, "Submissions", "$filter=" + encoded(filter)).stream()
                .map(row -> row.path("place").asString())
                .toList();
    }

    private List<JsonNode> rows(String form, String table, String query) {
        var answer = ask("/api/forms/" + form + ".svc/" + table + "?" + query, bearer());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var rows = new ArrayList<JsonNode>();
        json(answer).path("value").forEach(rows::add);
        return rows;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> ask(String path, String authorization, String... prefer) {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).header("Accept-Language", "en");
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        for (var one : prefer) {
            request.header("Prefer", one);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String bearer() {
        return "Bearer " + token();
    }

    private String token() {
        if (token.isEmpty()) {
            token = token("ANSWERS");
        }
        return token;
    }

    private String token(String kind) {
        var administrator = cast.signedIn(Role.ADMINISTRATOR, Cast.MISSION).browser();
        var page = administrator.submit("/tokens", "/tokens", Map.of("name", "Excel", "kind", kind));
        return org.jsoup.Jsoup.parse(page.body()).select(".notice-ok .code").text();
    }

    private String published() {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", ExportStoryTest.VISIT));
        return name;
    }

    private String sent(String... places) {
        var form = published();
        var phone = story.phone();
        for (var place : places) {
            assertThat(phone.submit(xml(form, place)).statusCode()).isEqualTo(201);
        }
        return form;
    }

    private static String xml(String form, String place) {
        return """
                <data id="%s" version="1" xmlns:orx="http://openrosa.org/xforms"><place>%s</place><people>7</people>\
                <needs>work care</needs><where>35.1 44.2 0 5</where><photo>p.jpg</photo><house><note>fine</note></house>\
                <child><name>Ali</name><age>4</age></child><child><name>Noor</name><age>9</age></child>\
                <orx:meta><orx:instanceID>uuid:%s</orx:instanceID></orx:meta></data>
                """.formatted(form, place, UUID.randomUUID());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
