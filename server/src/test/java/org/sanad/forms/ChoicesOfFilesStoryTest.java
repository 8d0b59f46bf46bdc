package org.sanad.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;

/** A long list of choices lies in a file beside the form; its words are read wherever answers are. */
@StoryTest
class ChoicesOfFilesStoryTest {

    private static final String VISIT = """
            | survey |
            | | type | name | label::English (en) | label::Arabic (ar) |
            | | text | remarks | Remarks | ملاحظات |
            | | select_one_from_file villages.csv | village | Village | القرية |
            """;

    private static final String VILLAGES = """
            name,label,label::Arabic (ar)
            v1,Tal Ali,تل علي
            v2,"Bashir, upper",بشير
            """;

    private final FormStory story;
    private final String xmlId = FormStory.name();
    private final String address;

    ChoicesOfFilesStoryTest(Cast cast) {
        this.story = FormStory.begin(cast);
        this.address = story.uploaded(xmlId, "1", VISIT);
        var files = story.author().page(address).select("form[action$=/files]").attr("action");
        story.author()
                .upload(
                        address,
                        files,
                        "villages.csv",
                        VILLAGES.getBytes(StandardCharsets.UTF_8),
                        Map.of("name", "villages.csv"));
        story.author().submit(address, address + "/publish", Map.of());
        story.inUse(address);
        assertThat(story.phone().submit("""
                        <data id="%s" version="1" xmlns:orx="http://openrosa.org/xforms"><village>v2</village>\
                        <orx:meta><orx:instanceID>uuid:%s</orx:instanceID></orx:meta></data>
                        """.formatted(xmlId, UUID.randomUUID())).statusCode())
                .isEqualTo(201);
    }

    @Test
    void the_table_says_what_the_file_calls_the_choice_in_the_readers_language() {
        var author = story.author();
        assertThat(author.page(address + "/answers")
                        .select("td[data-label=Village]")
                        .text())
                .isEqualTo("Bashir, upper");
        author.get("/forms?lang=ar");
        assertThat(author.page(address + "/answers")
                        .select("td[data-label=القرية]")
                        .text())
                .isEqualTo("بشير");
    }

    @Test
    void words_go_out_in_place_of_names_when_they_are_asked_for() {
        var author = story.author();
        assertThat(author.get(address + "/export/file?kind=CSV&labels=on").body())
                .contains("\"Bashir, upper\"");
        assertThat(author.get(address + "/export/file?kind=CSV").body()).contains(",v2");
    }
}
