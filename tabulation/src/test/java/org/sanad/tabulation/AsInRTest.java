package org.sanad.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.tabulation.PlanRow.Inference;
import org.sanad.tabulation.PlanRow.IntervalMethod;
import org.sanad.tabulation.PlanRow.Measure;
import org.sanad.tabulation.ResultRow.Estimate;

/** Estimates, errors, degrees of freedom, intervals and design effects are those of R's survey package. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AsInRTest {

    private static final List<Map<String, String>> EXPECTED =
            Table.read("expected.csv").rows();

    private final Map<String, Tabulation> done = new HashMap<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simple",
                "strata",
                "weights",
                "clusters",
                "unstratified",
                "finite",
                "finite_people",
                "lonely_adjust",
                "lonely_remove",
                "lonely_certainty"
            })
    void every_figure_agrees_with_r_to_nine_digits(String design) {
        var tabulator = Survey.tabulator(design);
        var expected = EXPECTED.stream()
                .filter(row -> design.equals(row.get("design")))
                .toList();
        assertThat(expected).hasSizeGreaterThan(100);
        for (var row : expected) {
            compare(row, found(tabulator, row));
        }
    }

    private void compare(Map<String, String> expected, ResultRow row) {
        var estimate = row.estimate();
        var kind = text(expected, "kind");
        near(expected, "stat", estimate.stat());
        near(expected, "se", estimate.se());
        if (!kind.equals("quantile") || !Double.isNaN(estimate.low() + estimate.high())) {
            near(expected, "low", estimate.low());
            near(expected, "high", estimate.high());
        }
        assertThat(row.counts().total()).as("%s", expected).isEqualTo((long) Table.number(expected, "n"));
        freedom(expected, estimate);
        if (Table.number(expected, "deff") > 0 && estimate.deff() > 0) { // of none and all it is noise
            near(expected, "deff", estimate.deff());
        }
    }

    private static void freedom(Map<String, String> expected, Estimate estimate) {
        double df = Table.number(expected, "df");
        if (df > 0) {
            assertThat(estimate.df()).as("df of %s", expected).isEqualTo(df);
        } else {
            assertThat(estimate.df()).as("df of %s", expected).isNaN();
            assertThat(estimate.hasInterval()).isFalse();
        }
    }

    private static void near(Map<String, String> expected, String column, double found) {
        double wanted = Table.number(expected, column);
        if (Double.isNaN(wanted)) {
            return;
        }
        assertThat(Math.abs(found - wanted))
                .as("%s of %s was %s", column, expected, found)
                .isLessThanOrEqualTo(closeness(expected, column) * Math.max(1, Math.abs(wanted)));
    }

    /** R finds ends of "logit" by an iteration that stops early; "xlogit" is the same in closed form. */
    private static double closeness(Map<String, String> expected, String column) {
        boolean iterated = text(expected, "kind").equals("logit") && !column.equals("se");
        return iterated ? 1e-7 : 1e-9;
    }

    private ResultRow found(Tabulator tabulator, Map<String, String> expected) {
        var plan = plan(expected);
        var rows = done.computeIfAbsent(plan.toString(), none -> tabulator.tabulate(List.of(plan)));
        return rows.rows().stream()
                .filter(row -> row.cell().value().equals(text(expected, "value")))
                .filter(row -> row.cell().groupValues().isEmpty()
                        || row.cell().groupValues().getFirst().equals(text(expected, "group")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + expected + rows.planFaults()));
    }

    private static PlanRow plan(Map<String, String> expected) {
        var row = PlanRow.of("r", type(expected), text(expected, "variable"));
        var method = text(expected, "kind").endsWith("logit") ? IntervalMethod.LOGIT : IntervalMethod.WALD;
        var group = text(expected, "group_var");
        row = row.with(new Inference(true, method, 0.95, PlanRow.Test.NONE))
                .with(new Measure(type(expected), text(expected, "variable"), "spent", "size"));
        return group.equals("none") ? row : row.by(group);
    }

    private static AnalysisType type(Map<String, String> expected) {
        return switch (text(expected, "kind")) {
            case "share", "logit", "xlogit" -> AnalysisType.PROP_SELECT_ONE;
            case "several" -> AnalysisType.PROP_SELECT_MULTIPLE;
            case "mean" -> AnalysisType.MEAN;
            case "ratio" -> AnalysisType.RATIO;
            case "quantile" -> AnalysisType.QUARTILES;
            default -> throw new IllegalArgumentException(expected.toString());
        };
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    @Test
    void a_planted_difference_is_seen() {
        var expected = new HashMap<>(EXPECTED.getFirst());
        var row = found(Survey.tabulator("simple"), expected);
        expected.put("se", Double.toString(Table.number(expected, "se") + 1e-8));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> compare(expected, row)))
                .isInstanceOf(AssertionError.class);
    }
}
