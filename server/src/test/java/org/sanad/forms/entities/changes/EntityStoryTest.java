package org.sanad.forms.entities.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.forms.FormStory;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records that phones make and change, with and without signal. */
@StoryTest
class EntityStoryTest {

    private final FormStory story;
    private final ForceLateChanges late;
    private final JdbcClient jdbc;

    EntityStoryTest(Cast cast, ForceLateChanges late, JdbcClient jdbc) {
        this.story = FormStory.begin(cast);
        this.late = late;
        this.jdbc = jdbc;
    }

    @Test
    void a_record_that_a_phone_made_is_there_once_the_phone_hears_that_all_is_well() {
        var homes = Homes.in(story);
        var id = UUID.randomUUID();
        assertThat(homes.phone().submit(homes.made(id, "Amal", 4)).statusCode()).isEqualTo(201);
        assertThat(homes.csv()).isEqualTo("""
                name,label,__version,head,people
                %s,Amal,1,Amal,4
                """.formatted(id));
        assertThat(homes.phone().submit(homes.made(id, "Amal", 4)).statusCode()).isEqualTo(201);
        assertThat(story.author().page("/forms/lists").text()).contains("made by another submission");
        assertThat(homes.csv().lines()).hasSize(2);
    }

    @Test
    void a_list_has_another_hash_after_a_change() {
        var homes = Homes.in(story);
        var id = homes.make("Amal", 4);
        var before = homes.hash();
        assertThat(homes.hash()).isEqualTo(before);
        homes.phone().submit(homes.changed(id, "<people>5</people>", "baseVersion=\"1\""));
        assertThat(homes.hash()).isNotEqualTo(before);
        assertThat(homes.csv()).contains(id + ",Amal,2,Amal,5\n");
    }

    @Test
    void two_who_changed_the_same_from_one_version_are_merged_by_a_person() {
        var homes = Homes.in(story);
        var id = homes.make("Amal", 4);
        homes.phone().submit(homes.changed(id, "<people>5</people>", "baseVersion=\"1\""));
        homes.phone().submit(homes.changed(id, "<people>6</people>", "baseVersion=\"1\""));
        assertThat(conflict(id)).isEqualTo("HARD");
        var page = "/forms/records/" + id;
        assertThat(story.author().page(page).select("input[name=choice.people]").eachAttr("value"))
                .containsExactly("3", "2", "1");
        story.author().submit(page, page + "/merge", Map.of("version", "3", "choice.people", "2"));
        assertThat(conflict(id)).isEqualTo("none");
        assertThat(homes.csv()).contains(id + ",Amal,4,Amal,5\n");
        assertThat(story.author()
                        .submit(page, page + "/merge", Map.of("version", "3", "choice.people", "2"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void two_who_changed_different_parts_both_stand() {
        var homes = Homes.in(story);
        var id = homes.make("Amal", 4);
        homes.phone().submit(homes.changed(id, "<people>5</people>", "baseVersion=\"1\""));
        homes.phone().submit(homes.changed(id, "<note>moved</note>", "baseVersion=\"1\""));
        assertThat(conflict(id)).isEqualTo("SOFT");
        assertThat(homes.csv()).contains(id + ",Amal,3,Amal,moved,5");
    }

    @Test
    void changes_made_without_signal_are_applied_in_their_order_however_they_come() {
        var homes = Homes.in(story);
        var id = homes.make("Amal", 4);
        var branch = "trunkVersion=\"1\" branchId=\"" + UUID.randomUUID() + "\" ";
        var second = homes.changed(id, "<people>6</people>", branch + "baseVersion=\"2\"");
        var first = homes.changed(id, "<people>5</people>", branch + "baseVersion=\"1\"");
        assertThat(homes.phone().submit(second).statusCode()).isEqualTo(201);
        assertThat(homes.csv()).contains(id + ",Amal,1,Amal,4");
        homes.phone().submit(first);
        assertThat(homes.csv()).contains(id + ",Amal,3,Amal,6");
        assertThat(conflict(id)).isEqualTo("none");
    }

    @Test
    void a_change_waits_for_the_record_that_was_made_without_signal_before_it() {
        var homes = Homes.in(story);
        var id = UUID.randomUUID();
        var branch = "trunkVersion=\"\" branchId=\"" + UUID.randomUUID() + "\" baseVersion=\"1\"";
        homes.phone().submit(homes.changed(id, "<people>5</people>", branch));
        homes.phone().submit(homes.made(id, "Amal", 4));
        assertThat(homes.csv()).contains(id + ",Amal,2,Amal,5");
    }

    @Test
    void what_waited_for_five_days_is_applied_and_marked() {
        var homes = Homes.in(story);
        var id = homes.make("Amal", 4);
        var branch = "trunkVersion=\"1\" branchId=\"" + UUID.randomUUID() + "\" ";
        homes.phone().submit(homes.changed(id, "<people>6</people>", branch + "baseVersion=\"2\""));
        late.force();
        assertThat(homes.csv()).contains(id + ",Amal,1,Amal,4");
        jdbc.sql("update forms.entity_waiting set held_at = held_at - interval '6 days' where entity_id = :id")
                .param("id", id)
                .update();
        late.force();
        assertThat(homes.csv()).contains(id + ",Amal,2,Amal,6");
        assertThat(story.author().page("/forms/records/" + id).text()).contains("Applied after five days");
    }

    @Test
    void an_edit_of_what_made_a_record_corrects_the_record() {
        var homes = Homes.in(story);
        var id = UUID.randomUUID();
        var instance = "uuid:" + UUID.randomUUID();
        homes.phone().submit(homes.made(id, "Amal", 4, "<instanceID>" + instance + "</instanceID>"));
        var edit = "<instanceID>uuid:%s</instanceID><deprecatedID>%s</deprecatedID>"
                .formatted(UUID.randomUUID(), instance);
        assertThat(homes.phone().submit(homes.made(id, "Amal", 7, edit)).statusCode())
                .isEqualTo(201);
        assertThat(homes.csv()).contains(id + ",Amal,2,Amal,7");
        assertThat(conflict(id)).isEqualTo("none");
    }

    @Test
    void a_record_that_was_put_away_is_gone_from_phones_at_their_next_look() {
        var homes = Homes.in(story);
        var id = homes.make("Amal", 4);
        var page = "/forms/records/" + id;
        story.author().submit(page, page + "/archive", Map.of());
        assertThat(homes.csv()).doesNotContain(id.toString());
        assertThat(homes.integrity(id)).isEqualTo("true");
        assertThat(homes.integrity(UUID.randomUUID())).isEqualTo("false");
    }

    @Test
    void a_list_goes_out_as_a_file_that_runs_nothing_and_comes_in_again_as_it_was() {
        var homes = Homes.in(story);
        var id = homes.make("=1+1", 4);
        var list = "/forms/lists/"
                + jdbc.sql("select list_id from forms.entity where id = :id")
                        .param("id", id)
                        .query(UUID.class)
                        .single();
        var file = story.author().get(list + "/csv").body();
        assertThat(file).contains("'=1+1");
        var more = file.replace(",4\n", ",9\n") + ",New,,Noor,3\n";
        story.author().upload(list, list + "/upload", "homes.csv", more.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(homes.csv()).contains(id + ",\"=1+1\",2,\"=1+1\",9").contains(",New,1,Noor,3");
        var faulty = "label,people\n,3\n".getBytes(StandardCharsets.UTF_8);
        assertThat(story.author()
                        .upload(list, list + "/upload", "homes.csv", faulty, Map.of())
                        .body())
                .contains("Row 2 has no label");
    }

    @Test
    void each_turn_of_a_repeat_makes_a_record_of_its_own() {
        var list = "c" + FormStory.name();
        var form = FormStory.name();
        story.inUse(story.published(form, "1", """
                | survey |
                | | type | name | label | save_to |
                | | text | place | Place | |
                | | begin repeat | child | Child | |
                | | text | name | Name | first |
                | | end repeat | | | |
                | entities |
                | | list_name | label | repeat |
                | | %s | ${name} | ${child} |
                """.formatted(list)));
        var turn = "<child><name>%s</name><meta><entity dataset=\"" + list
                + "\" id=\"%s\" create=\"1\"><label>%s</label></entity></meta></child>";
        var children =
                turn.formatted("Ali", UUID.randomUUID(), "Ali") + turn.formatted("Noor", UUID.randomUUID(), "Noor");
        var sent = story.phone()
                .submit(
                        "<data id=\"%s\" version=\"1\"><place>Daquq</place>%s<meta><instanceID>uuid:%s</instanceID></meta></data>"
                                .formatted(form, children, UUID.randomUUID()));
        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(records(list)).containsExactly("Ali {\"first\": \"Ali\"}", "Noor {\"first\": \"Noor\"}");
    }

    @Test
    void a_form_makes_a_record_in_each_of_two_lists_at_once() {
        var homes = "h" + FormStory.name();
        var heads = "p" + FormStory.name();
        var form = FormStory.name();
        story.inUse(story.published(form, "1", """
                | survey |
                | | type | name | label | save_to |
                | | begin group | home | Home | |
                | | text | street | Street | %1$s#street |
                | | end group | | | |
                | | begin group | head | Head | |
                | | text | name | Name | %2$s#first |
                | | end group | | | |
                | entities |
                | | list_name | label |
                | | %1$s | ${street} |
                | | %2$s | ${name} |
                """.formatted(homes, heads)));
        var made = "<meta><entity dataset=\"%s\" id=\"%s\" create=\"1\"><label>%s</label></entity></meta>";
        var xml = "<data id=\"%s\" version=\"1\"><home><street>Main</street>%s</home><head><name>Amal</name>%s</head>"
                + "<meta><instanceID>uuid:%s</instanceID></meta></data>";
        var sent = story.phone()
                .submit(xml.formatted(
                        form,
                        made.formatted(homes, UUID.randomUUID(), "Main"),
                        made.formatted(heads, UUID.randomUUID(), "Amal"),
                        UUID.randomUUID()));
        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(records(homes)).containsExactly("Main {\"street\": \"Main\"}");
        assertThat(records(heads)).containsExactly("Amal {\"first\": \"Amal\"}");
    }

    private List<String> records(String list) {
        return jdbc.sql("""
                        select e.label || ' ' || e.properties::text from forms.entity e
                        join forms.entity_list l on l.id = e.list_id where l.name = :list order by e.label
                        """).param("list", list).query(String.class).list();
    }

    private String conflict(UUID id) {
        return jdbc.sql("select coalesce(conflict, 'none') from forms.entity where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
