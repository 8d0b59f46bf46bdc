package org.sanad.forms.entities.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.sanad.forms.FormStory;
import org.sanad.forms.Phone;

/** A list of homes, a form that makes them and one that changes them. */
record Homes(String list, String making, String changing, Phone phone) {

    static Homes in(FormStory story) {
        var list = "h" + FormStory.name();
        var making = FormStory.name();
        var changing = FormStory.name();
        story.inUse(story.published(making, "1", """
                | survey |
                | | type | name | label | save_to |
                | | text | head | Head | head |
                | | integer | people | People | people |
                | entities |
                | | list_name | label |
                | | %s | ${head} |
                """.formatted(list)));
        story.inUse(story.published(changing, "1", """
                | survey |
                | | type | name | label | save_to |
                | | select_one_from_file %s.csv | home | Home | |
                | | integer | people | People | people |
                | | text | note | Note | note |
                | entities |
                | | list_name | entity_id |
                | | %s | ${home} |
                """.formatted(list, list)));
        return new Homes(list, making, changing, story.phone());
    }

    UUID make(String head, int people) {
        var id = UUID.randomUUID();
        assertThat(phone.submit(made(id, head, people)).statusCode()).isEqualTo(201);
        return id;
    }

    String made(UUID id, String head, int people) {
        return made(id, head, people, "<instanceID>uuid:" + UUID.randomUUID() + "</instanceID>");
    }

    String made(UUID id, String head, int people, String meta) {
        return """
                <data id="%s" version="1"><head>%s</head><people>%d</people><meta>%s
                <entity dataset="%s" id="%s" create="1"><label>%s</label></entity></meta></data>
                """.formatted(making, head, people, meta, list, id, head);
    }

    String changed(UUID id, String answers, String attributes) {
        return """
                <data id="%s" version="1"><home>%s</home>%s<meta><instanceID>uuid:%s</instanceID>
                <entity dataset="%s" id="%s" update="1" %s/></meta></data>
                """.formatted(changing, id, answers, UUID.randomUUID(), list, id, attributes);
    }

    String csv() {
        return phone.get(file("downloadUrl")).body();
    }

    String hash() {
        return file("hash");
    }

    String integrity(UUID id) {
        return phone.xml(file("integrityUrl") + "?id=" + id)
                .select("entity[id=" + id + "] > deleted")
                .text();
    }

    private String file(String what) {
        var manifest = phone.xml("/formList?formID=" + changing)
                .select("xform > manifestUrl")
                .text();
        return phone.xml(manifest).select("mediaFile > " + what).text();
    }
}
