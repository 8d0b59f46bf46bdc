package org.sanad.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Style sheets serve both directions, hold colours only as tokens, and those can be read in the sun. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StyleSheetTest {

    private static final Path FOLDER = Path.of("src/main/frontend/css");
    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final double CUT_TO_HUNDREDTHS = 0.011;

    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+):\\s*(#[0-9a-f]{6})");
    private static final Pattern PAIR = Pattern.compile("(?m)^ +(text|mark) +([0-9.]+) +([\\w-]+) on ([\\w-]+)$");
    private static final Pattern PHYSICAL =
            Pattern.compile("(?<![\\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)\\b"
                    + "|(?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height)):(?=[^)]*[;}])"
                    + "|text-align:\\s*(?:left|right)|float:\\s*(?:left|right))");
    private static final Pattern COLOUR = Pattern.compile("(?<![\\w%])#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsla?\\(");

    @Test
    void every_pair_in_use_has_contrast_enough() throws IOException {
        var css = Files.readString(FOLDER.resolve("tokens.css"));
        var colours = colours(css);
        var pairs = PAIR.matcher(css).results().toList();
        assertThat(pairs).hasSizeGreaterThan(60).allSatisfy(pair -> {
            var contrast = contrast(colour(colours, pair.group(3)), colour(colours, pair.group(4)));
            assertThat(contrast)
                    .as(pair.group())
                    .isGreaterThanOrEqualTo(pair.group(1).equals("text") ? TEXT : MARK);
            assertThat(contrast)
                    .as(pair.group())
                    .isCloseTo(Double.parseDouble(pair.group(2)), within(CUT_TO_HUNDREDTHS));
        });
    }

    @Test
    void sheets_know_no_left_and_right() throws IOException {
        for (var sheet : sheets()) {
            assertThat(physical(Files.readString(sheet))).as(sheet.toString()).isEmpty();
        }
    }

    @Test
    void colours_live_in_the_tokens() throws IOException {
        for (var sheet : sheets()) {
            if (!sheet.endsWith("tokens.css")) {
                assertThat(hits(COLOUR, withoutComments(Files.readString(sheet)).replaceAll("url\\(\"[^\"]*\"\\)", "")))
                        .as(sheet.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void planted_violations_are_seen() {
        assertThat(contrast("#8b948e", "#ffffff")).isLessThan(TEXT);
        assertThat(contrast("#000000", "#ffffff")).isCloseTo(21, within(0.01));
        assertThat(physical("a { margin-left: 1px; } b { text-align: right; } c { left: 0; } d { width: 3px; }"))
                .hasSize(4);
        assertThat(physical("@media (min-width: 48em) { a { margin-inline: 0; border-inline-start-width: 0; } }"))
                .isEmpty();
        assertThat(hits(COLOUR, "a { color: #fff; background: rgb(1 2 3); }")).hasSize(2);
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static List<String> physical(String css) {
        return hits(PHYSICAL, withoutComments(css).replaceAll("@media[^{]*\\{", "{"));
    }

    private static List<String> hits(Pattern pattern, String css) {
        return pattern.matcher(css).results().map(MatchResult::group).toList();
    }

    private static String withoutComments(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    /** As in the first {@code :root}; later ones are for paper and for readers who ask for more contrast. */
    private static Map<String, String> colours(String css) {
        var first = css.substring(css.indexOf(":root"), css.indexOf("\n}"));
        return TOKEN.matcher(first).results().collect(Collectors.toMap(hit -> hit.group(1), hit -> hit.group(2)));
    }

    private static String colour(Map<String, String> colours, String name) {
        assertThat(colours).containsKey(name);
        return colours.getOrDefault(name, "");
    }

    /** WCAG 2. */
    private static double contrast(String one, String other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
    }

    private static double linear(String hex, int from) {
        var share = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
