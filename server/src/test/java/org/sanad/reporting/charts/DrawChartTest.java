package org.sanad.reporting.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.reporting.Direction;
import org.sanad.reporting.Svg;
import org.sanad.reporting.charts.drawing.DrawChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DrawChartTest {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    @Test
    void every_chart_is_sound_xml_that_names_itself_and_needs_no_style_sheet() {
        for (var samples : samples()) {
            samples.all().forEach((name, chart) -> {
                var svg = parsed(chart, samples.direction());
                assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                        .isEqualTo(samples.words().title());
                assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                        .isEqualTo(samples.words().question());
                assertThat(drawn(chart, samples.direction())).as(name).doesNotContain("style=", "<script", "<style");
            });
        }
    }

    @Test
    void markup_in_a_label_stays_words() {
        var drawn = drawn(SampleCharts.ENGLISH.bars(), Direction.LEFT_TO_RIGHT);
        assertThat(drawn).contains("&lt;b&gt;&amp;").doesNotContain("<b>");
    }

    @Test
    void a_range_keeps_its_order_among_arabic_words() {
        var drawn = drawn(SampleCharts.ARABIC.bars(), Direction.RIGHT_TO_LEFT);
        assertThat(drawn).contains("\u206615–24\u2069");
    }

    @Test
    void arabic_bars_grow_from_the_right_and_digits_are_those_given() {
        var english = firstBar(SampleCharts.ENGLISH.bars(), Direction.LEFT_TO_RIGHT);
        var sorani = firstBar(SampleCharts.SORANI.bars(), Direction.RIGHT_TO_LEFT);
        assertThat(end(english)).isLessThan(660);
        assertThat(x(sorani)).isGreaterThan(0);
        assertThat(end(sorani)).isGreaterThan(end(english) - x(english));
        assertThat(drawn(SampleCharts.SORANI.bars(), Direction.RIGHT_TO_LEFT))
                .contains("direction=\"rtl\"", "٩٤٪")
                .doesNotContain(">94");
    }

    @Test
    void headings_of_two_panels_never_run_into_each_other_and_twenty_groups_take_no_taller_rows_than_eight() {
        var heading = "چاوپێکەوتن لەگەڵ سەرچاوە سەرەکییەکانی زانیاری لە هەموو شوێنەکان";
        var svg = paired(heading, 19);
        assertThat(svg.markup()).doesNotContain(heading);
        assertThat(svg.height()).isLessThanOrEqualTo(paired(heading, 8).height());
        var groupsFrom = 660 - Double.parseDouble(attribute(svg.markup(), "گفتوگۆی"));
        var peopleFrom = 660 - Double.parseDouble(attribute(svg.markup(), "چاوپێکەوتن"));
        assertThat(groupsFrom - peopleFrom).isLessThan(660 * 0.6);
    }

    private static Svg paired(String heading, int groups) {
        var rows = Stream.of("Awareness sessions on mental health and psychosocial support", "Peers")
                .map(label -> new PairedBars.Row(
                        label,
                        Mark.shown(40, "40%", "12 of 29"),
                        Optional.empty(),
                        new PairedBars.GroupMark.KOfN(7, groups, "7 of 19")))
                .toList();
        return DrawChart.of(
                new PairedBars(
                        new ChartWords("t", "d"), Axis.percent("0", "50", "100%"), heading, "گفتوگۆی گرووپیی چڕ", rows),
                ChartSetting.page(Direction.RIGHT_TO_LEFT));
    }

    /** Where the words begin. */
    private static String attribute(String markup, String words) {
        var found = Pattern.compile("<text x=\"([0-9.]+)\"[^>]*>[^<]*" + words).matcher(markup);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void time_runs_from_left_to_right_in_every_language() {
        assertThat(drawn(SampleCharts.ARABIC.trend(), Direction.RIGHT_TO_LEFT)).contains("direction=\"ltr\"");
    }

    @Test
    void a_hidden_value_is_hatched_and_its_piece_has_one_length_whatever_it_was() {
        var drawn = parsed(SampleCharts.ENGLISH.bars(), Direction.LEFT_TO_RIGHT).getElementsByTagName("rect");
        var hatched = new ArrayList<String>();
        for (var i = 0; i < drawn.getLength(); i++) {
            var rect = (Element) drawn.item(i);
            if (rect.getAttribute("fill").startsWith("url(#h")) {
                hatched.add(rect.getAttribute("width"));
            }
        }
        assertThat(hatched).containsExactly("28");
    }

    @Test
    void a_label_of_three_hundred_letters_is_wrapped_inside_the_drawing_and_nothing_of_it_is_lost() {
        for (var label : List.of("long words ".repeat(28).strip(), "x".repeat(300), "ڵێ".repeat(150))) {
            var chart = new Bars(
                    new ChartWords("t", "d"),
                    Axis.percent("0", "50", "100%"),
                    Tone.PEOPLE,
                    List.of(new Bars.Row(label, Mark.shown(5, "5%"), Optional.empty())));
            var texts = texts(parsed(chart, Direction.LEFT_TO_RIGHT));
            assertThat(String.join("", texts).replaceAll("[\u2066-\u2069 ]", ""))
                    .contains(label.replace(" ", ""));
            assertThat(texts).hasSizeGreaterThan(6);
            assertThat(DrawChart.of(chart, ChartSetting.page(Direction.LEFT_TO_RIGHT))
                            .height())
                    .isGreaterThan(100);
        }
    }

    @Test
    void a_map_lies_alike_in_every_language_and_says_what_is_hidden_and_what_is_not_known() {
        var english = parsed(SampleCharts.ENGLISH.map(), Direction.LEFT_TO_RIGHT);
        var arabic = parsed(SampleCharts.ARABIC.map(), Direction.RIGHT_TO_LEFT);
        assertThat(paths(arabic).subList(0, 4)).isEqualTo(paths(english).subList(0, 4));
        assertThat(fills(english)).containsExactly("#dce8f4", "#17467c", "#e3e6e1", "#e3e6e1");
        var hidden = new AreaMap(
                SampleCharts.ENGLISH.map().words(),
                SampleCharts.ENGLISH.map().shapes(),
                List.of("0 to 100%"),
                Map.of("A1", new AreaMap.Value(Mark.hidden("hidden"), 0)),
                new AreaMap.None("too few", "not asked here"),
                "Boundaries: nobody");
        assertThat(fills(parsed(hidden, Direction.LEFT_TO_RIGHT)).getFirst()).startsWith("url(#h");
        assertThat(texts(parsed(hidden, Direction.LEFT_TO_RIGHT)))
                .anyMatch(text -> text.contains("too few"))
                .anyMatch(text -> text.contains("not asked here"))
                .anyMatch(text -> text.contains("Boundaries: nobody"));
    }

    private static List<String> paths(Document svg) {
        return attributes(svg, "d");
    }

    private static List<String> fills(Document svg) {
        return attributes(svg, "fill").subList(0, 4);
    }

    /** Of the areas, which stand first, and not of the hatch, whose path has no filling. */
    private static List<String> attributes(Document svg, String name) {
        var found = svg.getElementsByTagName("path");
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> (Element) found.item(i))
                .filter(path -> path.hasAttribute("fill-rule"))
                .map(path -> path.getAttribute(name))
                .toList();
    }

    @Test
    void what_nobody_can_draw_is_refused() {
        assertThatThrownBy(() -> Mark.shown(Double.NaN, "?")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Whisker(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Axis(0, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PairedBars.GroupMark.KOfN(9, 8, "9 of 8"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void charts_use_the_colours_of_the_pages() throws Exception {
        var tokens = Files.readString(Path.of("src/main/frontend/css/tokens.css"));
        for (var samples : samples()) {
            samples.all()
                    .values()
                    .forEach(chart -> assertThat(COLOUR.matcher(drawn(chart, samples.direction()))
                                    .results()
                                    .map(found -> found.group())
                                    .distinct())
                            .allSatisfy(colour -> assertThat(tokens).contains(colour)));
        }
    }

    @Test
    void two_drawings_of_the_same_chart_are_the_same_bytes() {
        assertThat(drawn(SampleCharts.ENGLISH.paired(), Direction.LEFT_TO_RIGHT))
                .isEqualTo(drawn(SampleCharts.ENGLISH.paired(), Direction.LEFT_TO_RIGHT));
    }

    private static List<SampleCharts> samples() {
        return List.of(SampleCharts.ENGLISH, SampleCharts.ARABIC, SampleCharts.SORANI);
    }

    private static String drawn(Chart chart, Direction direction) {
        return DrawChart.of(chart, ChartSetting.page(direction)).markup();
    }

    private static Document parsed(Chart chart, Direction direction) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(drawn(chart, direction))));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(Document svg) {
        var found = svg.getElementsByTagName("text");
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> found.item(i).getTextContent())
                .toList();
    }

    private static Element firstBar(Chart chart, Direction direction) {
        var rects = parsed(chart, direction).getElementsByTagName("rect");
        return Stream.iterate(0, i -> i + 1)
                .map(i -> (Element) rects.item(i))
                .filter(rect -> rect.hasAttribute("x"))
                .findFirst()
                .orElseThrow();
    }

    private static double x(Element rect) {
        return Double.parseDouble(rect.getAttribute("x"));
    }

    private static double end(Element rect) {
        return x(rect) + Double.parseDouble(rect.getAttribute("width"));
    }
}
