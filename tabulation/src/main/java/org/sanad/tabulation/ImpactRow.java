package org.sanad.tabulation;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sanad.tabulation.ResultRow.Cell;

/** A result in the thirteen columns of IMPACT's analysistools, so that scripts written for them go on working. */
public record ImpactRow(
        String analysisType,
        String analysisVar,
        String analysisVarValue,
        String groupVar,
        String groupVarValue,
        double stat,
        double low,
        double high,
        long n,
        long total,
        double weighted,
        double totalWeighted,
        String analysisKey) {

    public static final List<String> COLUMNS = List.of(
            "analysis_type",
            "analysis_var",
            "analysis_var_value",
            "group_var",
            "group_var_value",
            "stat",
            "stat_low",
            "stat_upp",
            "n",
            "n_total",
            "n_w",
            "n_w_total",
            "analysis_key");

    private static final String NOTHING = "NA";
    private static final String CROSSED = " %/% ";

    /** @param type of the plan's row that the result came of */
    public static ImpactRow of(ResultRow row, AnalysisType type) {
        var cell = row.cell();
        var word = type.name().toLowerCase(Locale.ROOT);
        var groups = cell.groups().isEmpty() ? NOTHING : String.join(CROSSED, cell.groups());
        var values = cell.groupValues().isEmpty() ? NOTHING : String.join(CROSSED, cell.groupValues());
        return new ImpactRow(
                word,
                cell.variable(),
                cell.value().isEmpty() ? NOTHING : cell.value(),
                groups,
                values,
                row.estimate().stat(),
                row.estimate().low(),
                row.estimate().high(),
                row.counts().n(),
                row.counts().total(),
                row.counts().weighted(),
                row.counts().totalWeighted(),
                word + " @/@ " + named(cell.variable(), cell.value()) + " @/@ " + groupsNamed(cell));
    }

    private static String groupsNamed(Cell cell) {
        if (cell.groups().isEmpty()) {
            return named(NOTHING, NOTHING);
        }
        return String.join(
                " -/- ",
                IntStream.range(0, cell.groups().size())
                        .mapToObj(i ->
                                named(cell.groups().get(i), cell.groupValues().get(i)))
                        .toList());
    }

    private static String named(String variable, String value) {
        return variable + CROSSED + (value.isEmpty() ? NOTHING : value);
    }
}
