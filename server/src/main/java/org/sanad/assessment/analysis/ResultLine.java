package org.sanad.assessment.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.Tested;

/** A result as the database and files have it: a column for each number, null where there is none. */
public record ResultLine(
        int position,
        String planRow,
        String source,
        String variable,
        String value,
        String groupVars,
        String groupValues,
        String repeatFor,
        String repeatValue,
        String kind,
        @Nullable Double stat,
        @Nullable Double statLow,
        @Nullable Double statUpp,
        @Nullable Double se,
        @Nullable Double deff,
        @Nullable Double df,
        long n,
        long nTotal,
        @Nullable Double nW,
        @Nullable Double nWTotal,
        long nAsked,
        long nMissing,
        long nDk,
        long nPreferNot,
        long nNotApplicable,
        @Nullable Double mentionsShare,
        @Nullable Double rounded,
        @Nullable String test,
        @Nullable Double statistic,
        @Nullable Double df1,
        @Nullable Double df2,
        @Nullable Double p,
        @Nullable Double pAdj,
        @Nullable String effectKind,
        @Nullable Double effect,
        String flags) {

    /** Between variables that are crossed, as IMPACT writes it. */
    private static final String CROSSED = " %/% ";

    public static ResultLine of(int position, ResultRow row) {
        return of(position, row, row.cell(), row.estimate(), row.counts(), row.test());
    }

    private static ResultLine of(
            int position,
            ResultRow row,
            ResultRow.Cell cell,
            ResultRow.Estimate estimate,
            ResultRow.Counts counts,
            Optional<Tested> test) {
        return new ResultLine(
                position,
                cell.planRow(),
                cell.source().name(),
                cell.variable(),
                cell.value(),
                String.join(CROSSED, cell.groups()),
                String.join(CROSSED, cell.groupValues()),
                cell.repeatFor(),
                cell.repeatValue(),
                estimate.kind().name(),
                number(estimate.stat()),
                number(estimate.low()),
                number(estimate.high()),
                number(estimate.se()),
                number(estimate.deff()),
                number(estimate.df()),
                counts.n(),
                counts.total(),
                number(counts.weighted()),
                number(counts.totalWeighted()),
                counts.asked(),
                counts.missing(),
                counts.dontKnow(),
                counts.preferNot(),
                counts.notApplicable(),
                number(row.mentionsShare()),
                number(row.rounded()),
                test.map(one -> one.test().name()).orElse(null),
                test.map(one -> number(one.statistic())).orElse(null),
                test.map(one -> number(one.df1())).orElse(null),
                test.map(one -> number(one.df2())).orElse(null),
                test.map(one -> number(one.p())).orElse(null),
                test.map(one -> number(one.adjusted())).orElse(null),
                test.map(one -> one.effectKind().name()).orElse(null),
                test.map(one -> number(one.effect())).orElse(null),
                flags(row));
    }

    private static String flags(ResultRow row) {
        return row.flags().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static double number(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    public ResultRow row() {
        return new ResultRow(
                new ResultRow.Cell(
                        planRow,
                        PlanRow.Source.valueOf(source),
                        variable,
                        value,
                        parts(groupVars),
                        parts(groupValues),
                        repeatFor,
                        repeatValue),
                new ResultRow.Estimate(
                        ResultRow.Kind.valueOf(kind),
                        number(stat),
                        number(statLow),
                        number(statUpp),
                        number(se),
                        number(deff),
                        number(df)),
                new ResultRow.Counts(
                        n, nTotal, number(nW), number(nWTotal), nAsked, nMissing, nDk, nPreferNot, nNotApplicable),
                number(mentionsShare),
                number(rounded),
                tested(),
                Arrays.stream(flags.split(" "))
                        .filter(flag -> !flag.isEmpty())
                        .map(ResultRow.Flag::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                ResultRow.Hidden.NO,
                Optional.empty());
    }

    private Optional<Tested> tested() {
        return Optional.ofNullable(test)
                .map(name -> new Tested(
                        PlanRow.Test.valueOf(name),
                        number(statistic),
                        number(df1),
                        number(df2),
                        number(p),
                        number(pAdj),
                        Tested.EffectKind.valueOf(
                                Optional.ofNullable(effectKind).orElse("NONE")),
                        number(effect)));
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(CROSSED, -1));
    }

    /** By the names of the columns, in their order. */
    public Map<String, @Nullable Object> columns() {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("position", position);
        columns.put("plan_row", planRow);
        columns.put("source", source);
        columns.put("variable", variable);
        columns.put("value", value);
        columns.put("group_vars", groupVars);
        columns.put("group_values", groupValues);
        columns.put("repeat_for", repeatFor);
        columns.put("repeat_value", repeatValue);
        columns.put("kind", kind);
        columns.put("stat", stat);
        columns.put("stat_low", statLow);
        columns.put("stat_upp", statUpp);
        columns.put("se", se);
        columns.put("deff", deff);
        columns.put("df", df);
        counts(columns);
        tests(columns);
        columns.put("flags", flags);
        return columns;
    }

    private void counts(Map<String, @Nullable Object> columns) {
        columns.put("n", n);
        columns.put("n_total", nTotal);
        columns.put("n_w", nW);
        columns.put("n_w_total", nWTotal);
        columns.put("n_asked", nAsked);
        columns.put("n_missing", nMissing);
        columns.put("n_dk", nDk);
        columns.put("n_prefer_not", nPreferNot);
        columns.put("n_not_applicable", nNotApplicable);
        columns.put("mentions_share", mentionsShare);
        columns.put("rounded", rounded);
    }

    private void tests(Map<String, @Nullable Object> columns) {
        columns.put("test", test);
        columns.put("statistic", statistic);
        columns.put("df1", df1);
        columns.put("df2", df2);
        columns.put("p", p);
        columns.put("p_adj", pAdj);
        columns.put("effect_kind", effectKind);
        columns.put("effect", effect);
    }
}
