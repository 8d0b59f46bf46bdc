package org.sanad.xlsform.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String FORM = "src/test/resources/forms/household.xlsx";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) {
        return new Main(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).run(words);
    }

    @Test
    void a_good_form_is_written_where_it_was_asked_for(@TempDir Path folder) throws IOException {
        assertThat(run(FORM, "-o", folder.resolve("h.xml").toString())).isZero();
        assertThat(Files.readString(folder.resolve("h.xml"))).contains("<h:title>Household</h:title>");
    }

    @Test
    void a_check_writes_nothing_and_json_is_for_programs(@TempDir Path folder) throws IOException {
        var wrong = folder.resolve("wrong.csv");
        Files.writeString(wrong, "type,name,label\ntxt,q,\"A \"\"b\"\"\"\n");

        assertThat(run(wrong.toString(), "--check", "--json")).isEqualTo(1);
        assertThat(out.toString(UTF_8))
                .startsWith("{\"usable\":false,\"findings\":[\n{\"severity\":\"error\",\"code\":\"type-unknown\","
                        + "\"sheet\":\"survey\",\"row\":2,\"column\":\"type\",\"cell\":\"A2\",");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(wrong);
        }
    }

    @Test
    void a_wrong_form_writes_nothing_and_says_why(@TempDir Path folder) throws IOException {
        var wrong = folder.resolve("wrong.md");
        Files.writeString(wrong, "| survey |\n| | type | name |\n| | txt | q |\n");

        assertThat(run(wrong.toString())).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("Did you mean 'text'?", "cannot be used yet");
        assertThat(Files.exists(folder.resolve("wrong.xml"))).isFalse();
    }

    @Test
    void what_cannot_be_tried_ends_with_two() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("no-such-file.xlsx")).isEqualTo(2);
        assertThat(run(FORM, "-o")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("name one form", "there is no file no-such-file.xlsx");
    }
}
