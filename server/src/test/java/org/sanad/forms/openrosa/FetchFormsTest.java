package org.sanad.forms.openrosa;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.sanad.forms.FormStory;
import org.sanad.forms.Phone;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.util.DigestUtils;

/** What phones fetch, held against what their readers require of it. */
@StoryTest
class FetchFormsTest {

    private static final byte[] NOTHING = {};

    private final FormStory story;

    FetchFormsTest(Cast cast) {
        this.story = FormStory.begin(cast);
    }

    @Test
    void the_list_is_one_that_a_phones_reader_takes() {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", VisitForm.SURVEY));
        var answer = story.phone().get("/formList?deviceID=collect%3A1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("text/xml"));
        var list = xml(answer);
        assertThat(list.select("xforms").attr("xmlns")).isEqualTo("http://openrosa.org/xforms/xformsList");
        assertThat(list.select("xform")).allSatisfy(form -> {
            assertThat(form.select("formID").text()).isNotEmpty();
            assertThat(form.select("name").text()).isNotEmpty();
            assertThat(form.select("hash").text()).startsWith("md5:");
            assertThat(form.select("downloadUrl").text()).startsWith("http");
        });
    }

    @Test
    void one_form_can_be_asked_for_by_its_exact_name() {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", VisitForm.SURVEY));
        var phone = story.phone();
        assertThat(phone.xml("/formList?formID=" + name).select("formID").eachText())
                .containsExactly(name);
        assertThat(phone.xml("/formList?formID=" + name.substring(1)).select("xform"))
                .isEmpty();
    }

    @Test
    void whoever_only_asks_whether_the_list_is_there_gets_no_body() {
        var phone = story.phone();
        var head = phone.call("HEAD", "/formList", Map.of(), NOTHING);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("X-OpenRosa-Version")).contains("1.0");
        assertThat(head.body()).isEmpty();
    }

    @Test
    void the_hash_is_that_of_the_very_bytes_and_they_never_change() {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", VisitForm.SURVEY));
        var phone = story.phone();
        var listed = phone.xml("/formList?formID=" + name);
        var address = listed.select("downloadUrl").text();
        var bytes = phone.get(address).body();
        assertThat(listed.select("hash").text()).isEqualTo("md5:" + md5(bytes));
        assertThat(phone.get(address + "?deviceID=collect%3A1").body()).isEqualTo(bytes);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        var name = FormStory.name();
        var form = story.published(name, "1", VisitForm.SURVEY);
        story.inUse(form);
        var phone = story.phone();
        var address =
                phone.xml("/formList?formID=" + name).select("downloadUrl").text();
        for (var path : new String[] {"/formList?formID=" + name, address}) {
            var first = phone.get(path);
            assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache, private");
            assertThat(again(phone, path, first).statusCode()).isEqualTo(304);
        }
        var before = phone.get("/formList?formID=" + name);
        story.published(name, "2", VisitForm.SURVEY.replace("| Place |", "| Where |"));
        assertThat(again(phone, "/formList?formID=" + name, before).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_manifest_names_each_file_with_the_hash_of_its_bytes() {
        var name = FormStory.name();
        var survey = VisitForm.SURVEY.replace(
                "| | text | place | Place |", "| | select_one_from_file towns.csv | place | Place |");
        var form = story.published(name, "1", survey);
        var towns = "name,label\na,Daquq\n".getBytes(StandardCharsets.UTF_8);
        var upload = story.author().page(form).select("form[action$=/files]").attr("action");
        story.author().upload(form, upload, "towns.csv", towns, Map.of("name", "towns.csv"));
        story.inUse(form);
        var phone = story.phone();
        var manifest = phone.get(
                phone.xml("/formList?formID=" + name).select("manifestUrl").text());
        var file = xml(manifest).select("mediaFile");
        assertThat(xml(manifest).select("manifest").attr("xmlns"))
                .isEqualTo("http://openrosa.org/xforms/xformsManifest");
        assertThat(file.select("filename").text()).isEqualTo("towns.csv");
        var content = phone.get(file.select("downloadUrl").text());
        assertThat(file.select("hash").text()).isEqualTo("md5:" + md5(content.body()));
        assertThat(content.body()).isEqualTo("name,label\na,Daquq\n");
        assertThat(phone.get(file.select("downloadUrl").text().replace("towns", "villages"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void records_that_a_phone_asks_after_are_gone_or_not_and_nothing_between() {
        var name = FormStory.name();
        story.inUse(story.published(name, "1", VisitForm.SURVEY));
        var phone = story.phone();
        var address = phone.xml("/formList?formID=" + name)
                .select("downloadUrl")
                .text()
                .replace(".xml", "");
        var ids = UUID.randomUUID() + "," + UUID.randomUUID();
        var answer = phone.get(address + "/media/people.csv/integrity?id=" + ids.replace(",", "%2C"));
        assertThat(xml(answer).select("data > entities > entity").eachAttr("id"))
                .containsExactly(ids.split(","));
        assertThat(xml(answer).select("deleted").eachText())
                .isSubsetOf("true", "false")
                .hasSize(2);
        var many = new StringBuilder(UUID.randomUUID().toString());
        for (var i = 0; i < 800; i++) {
            many.append("%2C").append(UUID.randomUUID());
        }
        assertThat(xml(phone.get(address + "/media/people.csv/integrity?id=" + many))
                        .select("entity"))
                .hasSize(801);
    }

    @Test
    void a_title_with_letters_that_xml_cannot_write_leaves_the_list_readable() {
        var text = XmlText.document("name", "", name -> name.say("A\u0001\uD800\uFFFEB\t<&\uD83D\uDE00"));
        assertThat(new String(text, StandardCharsets.UTF_8)).contains("<name>AB\t&lt;&amp;\uD83D\uDE00</name>");
    }

    private static HttpResponse<String> again(Phone phone, String path, HttpResponse<String> first) {
        var mark = first.headers().firstValue("ETag").orElseThrow();
        var answer = phone.call("GET", path, Map.of("If-None-Match", mark), NOTHING);
        assertThat(answer.headers().firstValue("X-OpenRosa-Version")).contains("1.0");
        return answer;
    }

    private static Document xml(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body(), Parser.xmlParser());
    }

    private static String md5(String text) {
        return DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
