package org.sanad.assessment.analysis.charting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sanad.assessment.analysis.charting.ChartPoint.Kind;
import org.sanad.reporting.charts.Mark;
import org.sanad.web.Texts;

/** At most five classes for the shades of a map. Those of shares are the same on every map, so that maps are compared. */
record MapClasses(List<String> words, ToIntFunction<ChartPoint> shades) {

    private static final int MOST = 5;
    private static final int FIFTH = 20;

    int shade(ChartPoint point) {
        return Math.clamp(shades.applyAsInt(point), 0, words.size() - 1);
    }

    static MapClasses of(Collection<ChartPoint> points, Texts texts) {
        var kind = points.stream().map(ChartPoint::kind).findFirst().orElse(Kind.SHARE);
        return switch (kind) {
            case SHARE, SHARE_OF_MENTIONS -> fifths(texts);
            case GROUPS -> ofGroups(texts);
            case NUMBER -> steps(points, texts);
        };
    }

    private static double length(ChartPoint point) {
        return point.mark() instanceof Mark.Shown shown ? shown.length() : 0;
    }

    private static MapClasses fifths(Texts texts) {
        var words = IntStream.range(0, MOST)
                .mapToObj(i -> words(percent(texts, i), percent(texts, i + 1), i, MOST, texts))
                .toList();
        return new MapClasses(words, point -> (int) (length(point) / FIFTH));
    }

    private static String percent(Texts texts, int fifths) {
        return texts.percent(BigDecimal.valueOf((long) fifths * FIFTH));
    }

    private static String words(String from, String to, int which, int count, Texts texts) {
        if (which == 0) {
            return texts.text("analysis.map.under", to);
        }
        return which == count - 1
                ? texts.text("analysis.map.at-least", from)
                : texts.text("analysis.map.from-under", from, to);
    }

    /** Never as percent: few groups are no sample of people. */
    private static MapClasses ofGroups(Texts texts) {
        return new MapClasses(
                List.of(
                        texts.text("analysis.map.groups-none"),
                        texts.text("analysis.map.groups-some"),
                        texts.text("analysis.map.groups-most"),
                        texts.text("analysis.map.groups-all")),
                point -> point.n() == 0 ? 0 : point.n() == point.total() ? 3 : 2 * point.n() < point.total() ? 1 : 2);
    }

    /** Equal steps of a round width between the least and the most. */
    private static MapClasses steps(Collection<ChartPoint> points, Texts texts) {
        var shown = points.stream()
                .filter(ChartPoint::isShown)
                .mapToDouble(MapClasses::length)
                .summaryStatistics();
        if (shown.getCount() == 0 || shown.getMax() <= shown.getMin()) {
            var only = shown.getCount() == 0 ? 0 : shown.getMin();
            return new MapClasses(List.of(number(only, texts)), point -> 0);
        }
        var step = roundStep((shown.getMax() - shown.getMin()) / (MOST - 1));
        var from = Math.floor(shown.getMin() / step) * step;
        var count = Math.min(MOST, (int) Math.floor((shown.getMax() - from) / step + 1e-9) + 1);
        var words = IntStream.range(0, count)
                .mapToObj(i ->
                        words(number(from + i * step, texts), number(from + (i + 1) * step, texts), i, count, texts))
                .toList();
        return new MapClasses(words, point -> (int) Math.floor((length(point) - from) / step + 1e-9));
    }

    private static String number(double value, Texts texts) {
        var plain = new BigDecimal(value, new MathContext(6)).stripTrailingZeros();
        return texts.number(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** 1, 2, 2.5 or 5 times a power of ten, not less than the width. */
    private static double roundStep(double width) {
        var ten = Math.pow(10, Math.floor(Math.log10(width)));
        return Stream.of(1.0, 2.0, 2.5, 5.0, 10.0)
                .map(times -> times * ten)
                .filter(step -> step >= width - 1e-12)
                .findFirst()
                .orElse(10 * ten);
    }
}
