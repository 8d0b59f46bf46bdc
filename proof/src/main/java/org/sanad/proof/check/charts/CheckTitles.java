package org.sanad.proof.check.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Reading;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.statement.Unit;
import org.sanad.proof.text.Chart;

/** A title that says of whom stands over one chart in a sample; over two with other values, one of them is not what it says. */
public final class CheckTitles implements Check {

    /** "KIIs: What would help?": whom, then what. Words without both may be a legend, or the heading of a column. */
    private static final Pattern OF_WHOM = Pattern.compile("[^:]{1,60}:\\s*\\S.{3,}");

    @Override
    public List<Finding> of(Statements said) {
        List<Finding> found = new ArrayList<>();
        Map<String, Chart> first = new HashMap<>();
        for (int i = 0; i < said.report().items().size(); i++) {
            if (said.report().items().get(i) instanceof Chart chart
                    && (chart.ofShares() || chart.ofCounts())
                    && OF_WHOM.matcher(chart.title()).matches()
                    && Unit.in(chart.title().substring(0, chart.title().indexOf(':')))
                            .isPresent()) {
                String key = said.sizes().scope(i) + " "
                        + chart.title()
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^\\p{L}\\d]+", " ")
                                .strip();
                Chart before = first.putIfAbsent(key, chart);
                if (before != null && !sorted(before).equals(sorted(chart))) {
                    found.add(finding(before, chart));
                }
            }
        }
        return found;
    }

    private static List<BigDecimal> sorted(Chart chart) {
        return chart.values().stream()
                .map(BigDecimal::stripTrailingZeros)
                .sorted()
                .toList();
    }

    private static Finding finding(Chart before, Chart chart) {
        return Finding.proven(
                Code.TITLE_TWICE,
                List.of(Reading.of(chart.place(), chart.shown()), Reading.of(before.place(), before.shown())),
                Map.of("title", chart.title()),
                List.of(values(before) + " ≠ " + values(chart)));
    }

    private static String values(Chart chart) {
        return String.join(
                ", ", chart.bars().stream().map(bar -> bar.value().shown()).toList());
    }
}
