package org.sanad.proof.check.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Grade;
import org.sanad.proof.Reading;
import org.sanad.proof.arithmetic.Forced;
import org.sanad.proof.arithmetic.Mentions;
import org.sanad.proof.arithmetic.Rounding;
import org.sanad.proof.arithmetic.Shares;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Group;
import org.sanad.proof.statement.Size;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.statement.Unit;
import org.sanad.proof.statement.Whom;
import org.sanad.proof.text.Chart;

/**
 * The shares of a chart are those of its people, of some of them, or of all answers they gave. Where none of the three can
 * be, under any way of rounding, the base or a value is wrong.
 */
public final class CheckChartBases implements Check {

    private static final Pattern PLACES =
            Pattern.compile("(?i)location|district|governorate|place|camp|sex|gender|age\\b");
    private static final long MOST_PEOPLE = 400;
    private static final BigDecimal LIST_MAY_LACK = BigDecimal.valueOf(90);
    private static final BigDecimal ONE_LIST = BigDecimal.valueOf(110);

    @Override
    public List<Finding> of(Statements said) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < said.report().items().size(); i++) {
            if (said.report().items().get(i) instanceof Chart chart
                    && chart.ofShares()
                    && chart.bars().size() >= 2) {
                base(said, i, chart)
                        .filter(size -> size.size() <= MOST_PEOPLE)
                        .flatMap(size -> of(chart, size))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Only where the title itself says of whom, and of no group but one whose size is known. */
    private static Optional<Size> base(Statements said, int item, Chart chart) {
        Set<Group> groups = Group.in(chart.title());
        if (groups.equals(Set.of(Group.DISABLED))) {
            return said.sizes().of(new Whom(Unit.in(chart.title()).orElse(Unit.INTERVIEW), groups), item);
        }
        return Labels.unit(chart)
                .filter(unit -> groups.isEmpty() || groups.equals(Set.of(Group.OTHER)))
                .flatMap(unit -> said.sizes().of(new Whom(unit, Set.of()), item));
    }

    private static Optional<Finding> of(Chart chart, Size size) {
        List<String> bent = Forced.bent(chart.values(), size.size());
        if (ofSomePeople(chart.values(), size.size()) || eachOfSomePeople(chart, size.size())) {
            return Optional.empty();
        }
        boolean answers = Mentions.possible(chart.values(), size.size());
        if (!bent.isEmpty() && (!answers || divides(chart))) {
            return Optional.of(finding(Code.CHART_FORCED, Grade.QUESTION, chart, size, bent));
        }
        if (answers) {
            return Optional.empty();
        }
        boolean whole = chart.sum().compareTo(LIST_MAY_LACK) >= 0;
        List<String> sums = chart.values().stream()
                .distinct()
                .filter(share -> !Shares.possible(share, size.size()))
                .map(share -> share.toPlainString() + "%: " + Shares.nearest(share, size.size()))
                .toList();
        return Optional.of(finding(Code.CHART_OF_NO_COUNTS, whole ? Grade.PROVEN : Grade.QUESTION, chart, size, sums));
    }

    /** Two answers, or groups, or places: everyone belongs to one bar, so the shares are of people. */
    private static boolean divides(Chart chart) {
        return chart.bars().size() == 2
                || !Group.certain(String.join(" ", chart.labels())).isEmpty()
                || PLACES.matcher(chart.title()).find();
    }

    private static boolean ofSomePeople(List<BigDecimal> shares, long most) {
        return LongStream.rangeClosed(1, most)
                .anyMatch(base ->
                        Arrays.stream(Rounding.values()).anyMatch(rounding -> Shares.possible(shares, base, rounding)));
    }

    /** A chart whose values do not make one list may show several groups, each of its own size. */
    private static boolean eachOfSomePeople(Chart chart, long most) {
        return chart.sum().compareTo(ONE_LIST) > 0
                && chart.values().stream().allMatch(share -> ofSomePeople(List.of(share), most));
    }

    private static Finding finding(Code code, Grade grade, Chart chart, Size size, List<String> sums) {
        return new Finding(
                code,
                grade,
                List.of(Reading.of(chart.place(), chart.shown()), size.reading()),
                Map.of(
                        "title",
                        chart.title(),
                        "base",
                        Long.toString(size.size()),
                        "sum",
                        chart.sum().toPlainString()),
                sums);
    }
}
