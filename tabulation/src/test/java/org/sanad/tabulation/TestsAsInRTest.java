package org.sanad.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.tabulation.PlanRow.Measure;
import org.sanad.tabulation.PlanRow.Test;
import org.sanad.tabulation.Tested.Correction;
import org.sanad.tabulation.hypothesis.Family;

/** Statistics, degrees of freedom and p are those of R: svychisq, svyttest, svyglm and the tests of its base. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TestsAsInRTest {

    static List<Map<String, String>> expected() {
        return Table.read("tests.csv").rows();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void every_test_agrees_with_r(Map<String, String> expected) {
        var tested = tested(expected);
        near(expected, "statistic", tested.statistic());
        near(expected, "df1", tested.df1());
        near(expected, "df2", tested.df2());
        near(expected, "p", tested.p());
        if ("did".equals(expected.get("test"))) {
            double error = tested.effect() / tested.statistic();
            assertThat(tested.effect()).isCloseTo(Table.number(expected, "estimate"), within(1e-9));
            assertThat(error).isCloseTo(Table.number(expected, "se"), within(1e-9));
        }
    }

    private static void near(Map<String, String> expected, String column, double found) {
        double wanted = Table.number(expected, column);
        if (!Double.isNaN(wanted)) {
            assertThat(found)
                    .as("%s of %s", column, expected)
                    .isCloseTo(wanted, within(1e-6 * Math.max(1, Math.abs(wanted))));
        }
    }

    private static Tested tested(Map<String, String> expected) {
        var design = expected.getOrDefault("design", "");
        var tabulator =
                design.equals("few") ? Tabulator.of(Survey.FEW, Design.purposiveSample()) : Survey.tabulator(design);
        var done = tabulator.tabulate(List.of(plan(expected)));
        assertThat(done.planFaults()).isEmpty();
        return done.rows().getFirst().test().orElseThrow();
    }

    private static PlanRow plan(Map<String, String> expected) {
        var variable = expected.getOrDefault("variable", "");
        var group = expected.getOrDefault("group_var", "");
        return switch (expected.getOrDefault("test", "")) {
            case "rao_scott", "chi_squared" ->
                PlanRow.of("r", AnalysisType.PROP_SELECT_ONE, variable)
                        .by(group)
                        .tested(Test.valueOf(expected.getOrDefault("test", "").toUpperCase(Locale.ROOT)));
            case "fisher" ->
                PlanRow.of("r", AnalysisType.PROP_SELECT_ONE, "care").by("camp").tested(Test.FISHER);
            case "t" -> PlanRow.of("r", AnalysisType.MEAN, variable).by(group).tested(Test.T);
            case "mann_whitney" ->
                PlanRow.of("r", AnalysisType.MEDIAN, variable).by(group).tested(Test.MANN_WHITNEY);
            case "wilcoxon" ->
                PlanRow.of("r", AnalysisType.MEAN, variable)
                        .with(new Measure(AnalysisType.MEAN, variable, group, ""))
                        .tested(Test.WILCOXON);
            case "mcnemar" ->
                PlanRow.of("r", AnalysisType.PROP_SELECT_ONE, variable)
                        .with(new Measure(AnalysisType.PROP_SELECT_ONE, variable, group + " = '0'", ""))
                        .tested(Test.MCNEMAR);
            case "did" ->
                PlanRow.of("r", AnalysisType.MEAN, variable)
                        .by(group.split(";"))
                        .tested(Test.DIFFERENCE_IN_DIFFERENCES);
            default -> throw new IllegalArgumentException(expected.toString());
        };
    }

    @org.junit.jupiter.api.Test
    void corrections_for_many_tests_agree_with_r() {
        var rows = Table.read("corrected.csv").rows();
        var p = rows.stream().mapToDouble(row -> Table.number(row, "p")).toArray();
        var holm = Family.corrected(p, Correction.HOLM);
        var bh = Family.corrected(p, Correction.BENJAMINI_HOCHBERG);
        for (int i = 0; i < p.length; i++) {
            assertThat(holm[i]).isCloseTo(Table.number(rows.get(i), "holm"), within(1e-12));
            assertThat(bh[i]).isCloseTo(Table.number(rows.get(i), "bh"), within(1e-12));
        }
    }
}
