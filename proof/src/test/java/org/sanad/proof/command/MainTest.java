package org.sanad.proof.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.proof.Code;
import org.sanad.proof.Unreadable;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Main main = new Main(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    @Test
    void it_ends_with_0_1_or_2() throws Exception {
        Path fine = Files.writeString(folder.resolve("fine.txt"), "In all, 147 people (♂91 ♀56) took part.");
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "In all, 150 people (♂91 ♀56) took part.");
        assertThat(main.run(fine.toString())).isZero();
        assertThat(main.run(wrong.toString())).isEqualTo(1);
        assertThat(main.run(folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(main.run()).isEqualTo(2);
        assertThat(main.run("--loud")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("there is no file")
                .contains("what is '--loud'");
    }

    @Test
    void it_tells_place_words_and_sum() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "\nIn all, 150 people (♂91 ♀56) took part.");
        main.run(wrong.toString());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("wrong split-misses-total: The split adds up to 147, the total beside it is 150: 3 apart.")
                .contains("line 2  In all, 150 people")
                .contains("= 91 + 56 = 147 ≠ 150");
    }

    @Test
    void json_keeps_quotes_and_line_ends() throws Exception {
        Path wrong =
                Files.writeString(folder.resolve("wrong.txt"), "\"In all\", 150 people (♂91 ♀56) took\u0007 part.");
        main.run(wrong.toString(), "--json");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"code\":\"split-misses-total\"")
                .contains("\\\"In all\\\"")
                .contains("\\u0007");
    }

    @Test
    void every_code_and_every_reason_has_its_words() {
        ResourceBundle words = ResourceBundle.getBundle("org.sanad.proof.command.words");
        assertThat(Arrays.stream(Code.values()).map(Code::key)).allMatch(words::containsKey);
        assertThat(Arrays.stream(Unreadable.Reason.values()).map(one -> "unreadable." + one.name()))
                .allMatch(words::containsKey);
    }
}
