package org.sanad.assessment.analysis.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.analysis.answers.Snapshot;
import org.sanad.assessment.analysis.answers.TakeAnswers;
import org.sanad.assessment.analysis.charting.ChartWish;
import org.sanad.assessment.analysis.charting.FitCharts;
import org.sanad.tabulation.PlanFault;
import org.sanad.tabulation.PlanFault.Reason;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.tabulation.PlanText;
import org.sanad.tabulation.PlanText.Read;
import org.sanad.tabulation.Tabulators;
import org.springframework.stereotype.Component;

/** Holds a plan against the questions of its round; whatever is wrong with it comes at once. */
@Component
class CheckPlan {

    /** On a cell that cannot be read depends whether others of its row fit it. */
    private static final Set<Reason> FITTING =
            Set.of(Reason.WRONG_KIND_OF_VARIABLE, Reason.TEST_DOES_NOT_FIT, Reason.CHART_DOES_NOT_SUIT);

    private final TakeAnswers takeAnswers;
    private final FitCharts fitCharts;

    CheckPlan(TakeAnswers takeAnswers, FitCharts fitCharts) {
        this.takeAnswers = takeAnswers;
        this.fitCharts = fitCharts;
    }

    /** Of cells and of names together, row by row; what only follows from a cell that cannot be read is left unsaid. */
    List<PlanFault> faults(RoundId round, Read read) {
        var named = faults(round, read.all()).stream().filter(fault -> !follows(fault, read.faults()));
        return Stream.concat(read.faults().stream(), named)
                .sorted(Comparator.comparingInt(PlanFault::row)
                        .thenComparingInt(fault -> PlanText.COLUMNS.indexOf(fault.column())))
                .toList();
    }

    private static boolean follows(PlanFault fault, List<PlanFault> unread) {
        return unread.stream()
                .filter(one -> one.row() == fault.row())
                .map(PlanFault::column)
                .anyMatch(column -> column.equals(fault.column())
                        || column.equals("source")
                        || column.equals("analysis_type") && FITTING.contains(fault.reason()));
    }

    private List<PlanFault> faults(RoundId round, List<PlanRow> rows) {
        var asked = takeAnswers.of(round);
        var tabulators = new EnumMap<Source, Tabulators>(Source.class);
        asked.forEach((source, snapshot) -> tabulators.put(source, snapshot.tabulators()));
        var faults = new ArrayList<PlanFault>();
        var ids = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int number = i + 1;
            if (!row.id().isBlank() && !ids.add(row.id())) {
                faults.add(new PlanFault(number, row.id(), "id", Reason.ID_TWICE, row.id(), List.of()));
            }
            var tabulator = tabulators.get(row.source());
            if (tabulator == null) {
                faults.add(new PlanFault(
                        number,
                        row.id(),
                        "source",
                        Reason.NOT_A_VALUE_OF_THIS_COLUMN,
                        word(row.source()),
                        asked.keySet().stream().map(CheckPlan::word).toList()));
            } else {
                var own = tabulator.check(List.of(row));
                own.forEach(fault -> faults.add(numbered(fault, number)));
                (own.isEmpty() ? chart(row, number, asked) : unknownChart(row, number)).ifPresent(faults::add);
            }
        }
        return faults;
    }

    /** Where nobody knows yet what is counted, whether the chart is any. */
    private static Optional<PlanFault> unknownChart(PlanRow row, int number) {
        var written = row.heading().chart();
        return ChartWish.of(written).isPresent()
                ? Optional.empty()
                : Optional.of(new PlanFault(
                        number,
                        row.id(),
                        "chart",
                        Reason.NOT_A_VALUE_OF_THIS_COLUMN,
                        written,
                        Stream.of(ChartWish.values())
                                .filter(wish -> wish != ChartWish.AUTO)
                                .map(ChartWish::word)
                                .toList()));
    }

    /** A chart that is none of ours, or does not suit what is counted; with those that do. */
    private Optional<PlanFault> chart(PlanRow row, int number, Map<Source, Snapshot> asked) {
        var written = row.heading().chart();
        var wish = ChartWish.of(written);
        var suiting = fitCharts.suiting(row, asked);
        if (wish.filter(one -> one == ChartWish.AUTO || suiting.contains(one)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new PlanFault(
                number,
                row.id(),
                "chart",
                wish.isPresent() ? Reason.CHART_DOES_NOT_SUIT : Reason.NOT_A_VALUE_OF_THIS_COLUMN,
                written,
                suiting.stream().map(ChartWish::word).toList()));
    }

    private static String word(Source source) {
        return source.name().toLowerCase(Locale.ROOT);
    }

    private static PlanFault numbered(PlanFault fault, int number) {
        return new PlanFault(number, fault.id(), fault.column(), fault.reason(), fault.value(), fault.nearest());
    }
}
