package org.sanad.programmes.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IcalLinesTest {

    @Test
    void signs_of_the_format_and_ends_of_lines_are_escaped() {
        assertThat(IcalLines.escaped("a\\b;c,d\ne\r\nf")).isEqualTo("a\\\\b\\;c\\,d\\ne\\nf");
        assertThat(new IcalLines().text("SUMMARY", "Group\r\nBEGIN:VEVENT; x").toString())
                .isEqualTo("SUMMARY:Group BEGIN:VEVENT\\; x\r\n");
    }

    @Test
    void lines_hold_75_octets_at_most_and_unfold_to_what_was_written_in_any_script() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(200), 0, 5)
                    .forEach(kind -> text.append(
                            switch (kind) {
                                case 0 -> "ک";
                                case 1 -> "جلسة";
                                case 2 -> "\uD83C\uDF3F";
                                case 3 -> "-";
                                default -> "session";
                            }));
            var written = new IcalLines().line("SUMMARY", text.toString()).toString();
            assertThat(written).endsWith("\r\n");
            assertThat(written.split("\r\n"))
                    .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                            .isLessThanOrEqualTo(75));
            assertThat(written.replace("\r\n ", "")).isEqualTo("SUMMARY:" + text + "\r\n");
        }
    }

    @Test
    void marks_that_nobody_sees_are_left_out_of_texts() {
        assertThat(new IcalLines().text("SUMMARY", "\u2068گرووپ\u2069 1").toString())
                .isEqualTo("SUMMARY:گرووپ 1\r\n");
    }
}
