package org.sanad.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers on their way out. */
@StoryTest
class ExportStoryTest {

    static final String VISIT = """
            | survey |
            | | type | name | label::English (en) | label::العربية (ar) |
            | | text | place | Place | المكان |
            | | integer | people | People | الناس |
            | | select_multiple needs | needs | Needs | الاحتياجات |
            | | geopoint | where | Where | أين |
            | | geoshape | field | Field | الحقل |
            | | image | photo | Photograph | صورة |
            | | begin group | house | House | البيت |
            | | text | note | Note | ملاحظة |
            | | end group | | | |
            | | begin repeat | child | Child | الطفل |
            | | text | name | Name | الاسم |
            | | integer | age | Age | العمر |
            | | end repeat | | | |
            | choices |
            | | list_name | name | label::English (en) | label::العربية (ar) |
            | | needs | work | Work | عمل |
            | | needs | care | Care | رعاية |
            """;

    private static final String CHILDREN =
            "<child><name>Ali</name><age>4</age></child><child><name>Noor</name><age>9</age></child>";

    private final FormStory story;
    private final Cast cast;
    private final JdbcClient jdbc;

    ExportStoryTest(Cast cast, JdbcClient jdbc) {
        this.story = FormStory.begin(cast);
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Test
    void a_csv_has_a_row_for_each_submission_and_the_names_of_the_form() {
        var form = sent(answers("Daquq"), answers("Hawija"));
        var lines = csv(form, "kind=CSV&groups=on");
        assertThat(lines.getFirst())
                .startsWith(
                        "KEY,instanceID,instanceName,receivedAt,changedAt,state,formVersion,device,handset,user,edits,")
                .endsWith("place,people,needs,where,field,photo,house/note");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).contains(",RECEIVED,1,").contains(",Daquq,7,work care,35.1 44.2 300 5,");
        assertThat(lines.get(2)).contains("Hawija");
    }

    @Test
    void words_of_a_language_stand_in_place_of_names_and_each_choice_has_a_column() {
        var form = sent(answers("Daquq"));
        var lines = csv(form, "kind=CSV&labels=on&language=" + enc("العربية (ar)") + "&split=on&bom=on");
        assertThat(lines.getFirst()).startsWith("\ufeffKEY").contains("المكان,الناس,الاحتياجات,الاحتياجات/عمل,");
        assertThat(lines.get(1)).contains("Daquq,7,\"عمل; رعاية\",1,1,");
        assertThat(csv(form, "kind=CSV&labels=on&groups=on").getFirst()).contains("House / Note");
    }

    @Test
    void no_answer_runs_as_a_formula() {
        var evil = List.of(
                "=1+2",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\u200b=1",
                "\ufeff\u202e＝1",
                "＋1",
                "－1",
                "＠x",
                "a;=1+2",
                "x\n=1");
        var form = sent(evil.stream().map(ExportStoryTest::answers).toArray(String[]::new));
        var cells = csv(form, "kind=LONG").stream()
                .filter(line -> line.contains(",place,place,"))
                .map(line -> line.substring(line.indexOf(",place,place,") + 13))
                .toList();
        assertThat(cells)
                .containsExactly(
                        "'=1+2",
                        "'+cmd|' /C calc'!A0",
                        "'-2+3",
                        "'@SUM(A1)",
                        "\u200b'=1",
                        "\ufeff\u202e'＝1",
                        "'＋1",
                        "'－1",
                        "'＠x",
                        "\"a;'=1+2\"",
                        "\"x");
        assertThat(csv(form, "kind=LONG")).contains("'=1\"");
    }

    @Test
    void a_number_below_nothing_stays_a_number() {
        var form = sent(answers("-5").replace("<people>7<", "<people>-7<"));
        assertThat(csv(form, "kind=CSV").get(1)).contains(",-5,-7,");
    }

    @Test
    void each_repeat_has_a_table_of_its_own_joined_by_keys() throws IOException {
        var form = sent(answers("Daquq"));
        var files = unzipped(story.author()
                .download(form.address() + "/export/file?kind=TABLES&groups=on")
                .body());
        assertThat(files.keySet()).containsExactly(form.name() + ".csv", "child.csv");
        var rows = text(files, "child.csv").lines().toList();
        assertThat(rows.getFirst()).isEqualTo("KEY,PARENT_KEY,SUBMISSION,number,child/name,child/age");
        var key = text(files, form.name() + ".csv").lines().toList().get(1).split(",")[0];
        assertThat(rows.get(2)).isEqualTo("%1$s/child[2],%1$s,%1$s,2,Noor,9".formatted(key));
    }

    @Test
    void a_workbook_has_a_sheet_for_each_repeat_and_its_cells_are_what_they_are() throws IOException {
        var form = sent(answers("=1+2"));
        var bytes = story.author()
                .download(form.address() + "/export/file?kind=XLSX&labels=on")
                .body();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("Visit of " + form.name(), "child");
            var row = workbook.getFirstSheet().read().get(1);
            var place = row.getCell(13);
            assertThat(place.getType()).isEqualTo(CellType.STRING);
            assertThat(place.getText()).isEqualTo("=1+2");
            assertThat(row.getCell(14).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCell(15).getText()).isEqualTo("Work; Care");
        }
    }

    @Test
    void places_go_on_a_map() {
        var form = sent(answers("Daquq"));
        var points = story.author()
                .get(form.address() + "/export/file?kind=GEOJSON&place=where")
                .body();
        assertThat(points)
                .contains("{\"type\":\"Point\",\"coordinates\":[44.2,35.1,300]}")
                .contains("\"people\":7");
        var areas = story.author()
                .get(form.address() + "/export/file?kind=GEOJSON&place=field")
                .body();
        assertThat(areas).contains("\"Polygon\",\"coordinates\":[[[44,35],[44,36],[45,36],[44,35]]]");
        assertThat(story.author()
                        .get(form.address() + "/export/file?kind=GEOJSON&place=people")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void photographs_and_originals_come_as_they_came_under_names_that_are_only_names() throws IOException {
        var form = published();
        var xml = form.xml(answers("Daquq").replace("p.jpg", "CON.jpg"));
        story.phone().submit(xml, Map.of("CON.jpg", new byte[] {1, 2}, "con.JPG", new byte[] {3}));
        var media = unzipped(story.author()
                .download(form.address() + "/export/file?kind=MEDIA")
                .body());
        assertThat(media.keySet()).hasSize(2).allMatch(name -> name.matches("[0-9a-f-]{36}/_[^/]*"));
        assertThat(media.keySet().stream().map(String::toLowerCase).distinct()).hasSize(2);
        var originals = unzipped(story.author()
                .download(form.address() + "/export/file?kind=XML")
                .body());
        assertThat(originals.values()).hasSize(1).first().isEqualTo(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_download_that_broke_off_goes_on_after_the_last_whole_row() {
        var form = sent(answers("One"), answers("Two"), answers("Three"));
        var whole = csv(form, "kind=CSV");
        var last = whole.get(1).split(",")[0];
        assertThat(csv(form, "kind=CSV&after=" + last)).containsExactly(whole.get(0), whole.get(2), whole.get(3));
        assertThat(story.author()
                        .get(form.address() + "/export/file?kind=CSV&after=x")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void only_what_was_asked_for_goes_out() {
        var form = sent(answers("One"));
        assertThat(csv(form, "kind=CSV&state=APPROVED")).hasSize(1);
        assertThat(csv(form, "kind=CSV&state=RECEIVED&from=2020-01-01")).hasSize(2);
        assertThat(csv(form, "kind=CSV&until=2020-01-01")).hasSize(1);
    }

    @Test
    void questions_that_are_gone_stand_after_those_that_are_asked() {
        var form = sent(answers("Daquq"));
        story.published(form.name(), "2", VISIT.replace("| | integer | people | People | الناس |\n", ""));
        var lines = csv(form, "kind=CSV");
        assertThat(lines.getFirst()).endsWith("place,needs,where,field,photo,note,people");
        assertThat(lines.get(1)).endsWith(",7");
    }

    @Test
    void whoever_reaches_a_project_takes_out_its_answers_and_nothing_else() {
        var form = sent(answers("Kirkuk"), answers("Ninewa"), answers("Mission"));
        place(form, "Kirkuk", "IQG13Q01");
        place(form, "Ninewa", "IQG15");
        var officer = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK).browser();
        for (var kind : List.of("CSV", "LONG")) {
            assertThat(officer.get(form.address() + "/export/file?kind=" + kind).body())
                    .contains("Kirkuk")
                    .doesNotContain("Ninewa")
                    .doesNotContain("Mission");
        }
        assertThat(officer.page(form.address() + "/export").text()).contains("1 submission within");
    }

    @Test
    void confidential_answers_go_out_only_to_those_in_care_and_each_time_is_noted() {
        var form = sent(answers("Daquq"));
        story.author()
                .submit(form.address(), form.address() + "/settings", Map.of("open", "yes", "confidential", "yes"));
        assertThat(story.author().get(form.address() + "/export/file?kind=CSV").statusCode())
                .isEqualTo(403);
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.MISSION).browser();
        assertThat(supervisor.get(form.address() + "/export/file?kind=CSV").body())
                .contains("Daquq");
        assertThat(jdbc.sql("""
                        select detail->>'kind' || ' ' || (detail->>'rows')
                        from access.audit_entry e join forms.form f on f.id::text = e.subject_id
                        where f.xml_id = :form and action = 'form.exported'
                        """).param("form", form.name()).query(String.class).list())
                .containsExactly("csv 1");
    }

    /** A published form in use. */
    private record Sent(String name, String address) {

        String xml(String answers) {
            return """
                    <data id="%s" version="1" xmlns:orx="http://openrosa.org/xforms">%s\
                    <orx:meta><orx:instanceID>uuid:%s</orx:instanceID></orx:meta></data>
                    """.formatted(name, answers, UUID.randomUUID());
        }
    }

    private Sent published() {
        var name = FormStory.name();
        var address = story.published(name, "1", VISIT);
        story.inUse(address);
        return new Sent(name, address);
    }

    private Sent sent(String... all) {
        var form = published();
        var phone = story.phone();
        for (var answers : all) {
            assertThat(phone.submit(form.xml(answers)).statusCode()).isEqualTo(201);
        }
        return form;
    }

    private static String answers(String place) {
        return """
                <place>%s</place><people>7</people><needs>work care</needs><where>35.1 44.2 300 5</where>\
                <field>35 44 0 0; 36 44 0 0; 36 45 0 0; 35 44 0 0</field><photo>p.jpg</photo>\
                <house><note>fine</note></house>%s""".formatted(place.replace("&", "&amp;"), CHILDREN);
    }

    private List<String> csv(Sent form, String query) {
        return csv(story.author(), form, query);
    }

    private static List<String> csv(Visitor who, Sent form, String query) {
        var answer = who.get(form.address() + "/export/file?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().toList();
    }

    private void place(Sent form, String place, String area) {
        jdbc.sql("""
                        update forms.submission s set area = :area from forms.answer_row r
                        where r.submission_id = s.id and r.answers->>'place' = :place
                            and s.form_id = (select id from forms.form where xml_id = :form)
                        """)
                .param("area", area)
                .param("place", place)
                .param("form", form.name())
                .update();
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String enc(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
