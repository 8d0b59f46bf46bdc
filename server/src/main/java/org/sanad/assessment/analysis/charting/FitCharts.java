package org.sanad.assessment.analysis.charting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.assessment.analysis.answers.Snapshot;
import org.sanad.assessment.analysis.answers.Variable;
import org.sanad.assessment.analysis.atlas.FindPlaces;
import org.sanad.tabulation.AnalysisType;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Direction;
import org.sanad.tabulation.PlanRow.Source;
import org.springframework.stereotype.Component;

/** Which charts suit a row of the plan, by what it counts and what it is divided by. */
@Component
public class FitCharts {

    private static final int MOST_PARTS = 4;

    private final FindPlaces findPlaces;

    FitCharts(FindPlaces findPlaces) {
        this.findPlaces = findPlaces;
    }

    /** @param asked what was asked, by source */
    public List<ChartWish> suiting(PlanRow row, Map<Source, Snapshot> asked) {
        var variable = variable(asked, row.source(), row.measure().variable());
        var options = variable.map(one -> one.options().size()).orElse(0);
        var choices = row.measure().type().countsChoices();
        var whole = isWhole(row);
        var by = dividing(row).flatMap(name -> variable(asked, row.source(), name));
        var suiting = new ArrayList<>(List.of(ChartWish.BARS));
        add(suiting, ChartWish.STACKED, isOneOf(row) && options > 1 && options <= MOST_PARTS);
        var beside = row.source() != Source.FGD
                && variable(asked, Source.FGD, row.measure().variable()).isPresent();
        add(suiting, ChartWish.PAIRED, choices && (beside || !whole));
        add(suiting, ChartWish.WAFFLE, choices && whole);
        add(suiting, ChartWish.MAP, by.flatMap(findPlaces::of).isPresent());
        var overTime = by.filter(FitCharts::isOverTime).isPresent();
        add(suiting, ChartWish.TREND, overTime && row.source() != Source.FGD && options <= MOST_PARTS);
        suiting.add(ChartWish.NONE);
        return suiting;
    }

    private static void add(List<ChartWish> suiting, ChartWish wish, boolean suits) {
        if (suits) {
            suiting.add(wish);
        }
    }

    private static boolean isWhole(PlanRow row) {
        return row.breakdown().groups().isEmpty() && row.breakdown().repeatFor().isEmpty();
    }

    /** Shares of one answer each, within each group: only these add up to a whole. */
    private static boolean isOneOf(PlanRow row) {
        return row.measure().type() == AnalysisType.PROP_SELECT_ONE
                && row.source() != Source.FGD
                && row.breakdown().direction() == Direction.COLUMN
                && row.presentation().top() == 0;
    }

    /** The one question it is divided by; empty where it is divided by none or crossed. */
    public static Optional<String> dividing(PlanRow row) {
        var names = new ArrayList<>(row.breakdown().groups());
        if (!row.breakdown().repeatFor().isEmpty()) {
            names.add(row.breakdown().repeatFor());
        }
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    public static boolean isOverTime(Variable variable) {
        return Moments.are(
                variable.options().stream().map(Variable.Option::name).toList());
    }

    private static Optional<Variable> variable(Map<Source, Snapshot> asked, Source source, String name) {
        return Optional.ofNullable(asked.get(source)).flatMap(snapshot -> snapshot.variable(name));
    }
}
