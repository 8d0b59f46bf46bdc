package org.sanad.assessment.analysis.charting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.assessment.analysis.charting.ChartPoint.Kind;
import org.sanad.reporting.charts.Bars;
import org.sanad.reporting.charts.Chart;
import org.sanad.reporting.charts.ChartWords;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.PairedBars;
import org.sanad.reporting.charts.Panels;
import org.sanad.reporting.charts.StackedBars;
import org.sanad.reporting.charts.Trend;
import org.sanad.reporting.charts.Waffle;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChooseChartTest {

    private static final Texts ENGLISH = new Texts(new MessageCatalogue(), Language.ENGLISH, Digits.LATIN);

    private static ChartPoint share(String group, String value, int percent, int total) {
        return new ChartPoint(
                group,
                value,
                Kind.SHARE,
                Mark.shown(percent, percent + "%", "of " + total),
                Optional.empty(),
                (long) percent * total / 100,
                total);
    }

    private static ChartPoint number(String group, double number) {
        return new ChartPoint(group, "", Kind.NUMBER, Mark.shown(number, "" + number), Optional.empty(), 10, 10);
    }

    private static Optional<Chart> chosen(ChartWish wish, boolean overTime, ChartPoint... points) {
        var data = new ChartData(new ChartWords("t", "d"), wish, true, overTime, List.of(points), List.of());
        return ChooseChart.of(data, ENGLISH);
    }

    @Test
    void groups_of_parts_are_stacked_and_groups_of_many_answers_get_a_panel_each() {
        assertThat(chosen(
                        ChartWish.AUTO,
                        false,
                        share("w", "a", 40, 10),
                        share("w", "b", 60, 10),
                        share("m", "a", 50, 10),
                        share("m", "b", 50, 10)))
                .containsInstanceOf(StackedBars.class);
        assertThat(chosen(
                        ChartWish.PAIRED,
                        false,
                        share("w", "a", 40, 10),
                        share("w", "b", 60, 10),
                        share("m", "a", 50, 10)))
                .containsInstanceOf(Panels.class);
    }

    @Test
    void moments_are_joined_by_lines_and_other_groups_never() {
        var points = new ChartPoint[] {share("2024-01", "a", 40, 10), share("2024-02", "a", 60, 10)};
        assertThat(chosen(ChartWish.TREND, true, points)).get().isInstanceOfSatisfying(Trend.class, trend -> {
            assertThat(trend.moments()).containsExactly("2024-01", "2024-02");
            assertThat(trend.lines()).hasSize(1);
        });
        assertThat(chosen(ChartWish.TREND, false, points).map(Object::getClass)).isNotEqualTo(Optional.of(Trend.class));
        assertThat(Moments.are(List.of("2024-Q1", "2024-Q2"))).isTrue();
        assertThat(Moments.are(List.of("before", "after"))).isTrue();
        assertThat(Moments.are(List.of("2024"))).isFalse();
        assertThat(Moments.are(List.of("women", "men"))).isFalse();
        assertThat(Moments.are(List.of("18-24", "25-49"))).isFalse();
    }

    @Test
    void a_square_is_a_person_up_to_a_hundred_and_a_percent_beyond() {
        var few =
                (Waffle) chosen(ChartWish.WAFFLE, false, share("", "a", 40, 30)).orElseThrow();
        assertThat(few.rows().getFirst().of()).isEqualTo(30);
        assertThat(few.rows().getFirst().filled()).isEqualTo(12);
        var many = (Waffle)
                chosen(ChartWish.WAFFLE, false, share("", "a", 40, 5000)).orElseThrow();
        assertThat(many.rows().getFirst().of()).isEqualTo(100);
        assertThat(many.rows().getFirst().filled()).isEqualTo(40);
    }

    @Test
    void what_would_be_too_much_for_a_chart_or_is_nothing_stays_a_table() {
        var many = IntStream.range(0, 40)
                .mapToObj(i -> share("", "answer " + i, i, 30))
                .toArray(ChartPoint[]::new);
        assertThat(chosen(ChartWish.BARS, false, many)).isEmpty();
        assertThat(chosen(ChartWish.AUTO, false, number("", 3))).isEmpty();
        assertThat(chosen(ChartWish.NONE, false, share("", "a", 40, 10))).isEmpty();
        var nobody = new ChartPoint("", "a", Kind.SHARE, Mark.missing("nobody"), Optional.empty(), 0, 0);
        assertThat(chosen(ChartWish.BARS, false, nobody)).isEmpty();
        assertThat(chosen(ChartWish.BARS, false)).isEmpty();
        assertThat(chosen(ChartWish.AUTO, false, number("w", 3), number("m", 4)))
                .containsInstanceOf(Bars.class);
    }

    @Test
    void focus_groups_stand_beside_interviews_with_answers_that_only_they_named() {
        var groups = new ChartPoint("", "b", Kind.GROUPS, Mark.shown(3, "3 of 8"), Optional.empty(), 3, 8);
        var data = new ChartData(
                new ChartWords("t", "d"),
                ChartWish.AUTO,
                true,
                false,
                List.of(share("", "a", 40, 10)),
                List.of(groups));
        assertThat(ChooseChart.of(data, ENGLISH))
                .get()
                .isInstanceOfSatisfying(
                        PairedBars.class,
                        paired -> assertThat(paired.rows())
                                .extracting(PairedBars.Row::label)
                                .containsExactly("a", "b"));
    }

    @Test
    void shades_of_shares_are_fifths_of_groups_words_and_of_numbers_round_steps() {
        var shares = MapClasses.of(List.of(share("x", "a", 5, 10)), ENGLISH);
        assertThat(shares.words()).hasSize(5).startsWith("under 20%").endsWith("80% and more");
        assertThat(List.of(0, 19, 20, 79, 80, 100))
                .extracting(percent -> shares.shade(share("x", "a", percent, 10)))
                .containsExactly(0, 0, 1, 3, 4, 4);
        var ages = List.of(number("x", 21.4), number("y", 48.9), number("z", 33));
        var steps = MapClasses.of(ages, ENGLISH);
        assertThat(steps.words()).containsExactly("under 30", "30 to under 40", "40 and more");
        assertThat(ages).extracting(steps::shade).containsExactly(0, 2, 1);
        assertThat(MapClasses.of(List.of(number("x", 7)), ENGLISH).words()).containsExactly("7");
        var groups = new ChartPoint("x", "a", Kind.GROUPS, Mark.shown(2, "2 of 2"), Optional.empty(), 2, 2);
        var classes = MapClasses.of(List.of(groups), ENGLISH);
        assertThat(classes.words()).noneMatch(words -> words.contains("%"));
        assertThat(classes.shade(groups)).isEqualTo(3);
    }
}
