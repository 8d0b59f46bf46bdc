package org.sanad.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanTextTest {

    private static final Map<String, String> FULL = Map.ofEntries(
            Map.entry("id", "b1"),
            Map.entry("section", "Barriers"),
            Map.entry("indicator_label::ar", "ما يمنع الناس"),
            Map.entry("source", "kii"),
            Map.entry("analysis_type", "select_multiple"),
            Map.entry("variable", "barriers"),
            Map.entry("subset", "sex = 'female'"),
            Map.entry("denominator_rule", "asked"),
            Map.entry("missing_rule", "as_none"),
            Map.entry("dk_rule", "show"),
            Map.entry("group_vars", "place, sex"),
            Map.entry("repeat_for", "stratum"),
            Map.entry("direction", "row"),
            Map.entry("weight", "none"),
            Map.entry("ci_method", "logit"),
            Map.entry("level", "0.9"),
            Map.entry("sm_base", "both"),
            Map.entry("test", "rao_scott"),
            Map.entry("min_n", "10"),
            Map.entry("rounding", "plain 1"),
            Map.entry("sort", "descending"),
            Map.entry("top_n", "3"));

    @Test
    void a_row_is_read_written_and_read_again_as_the_same() {
        var read = PlanText.read(List.of(FULL));
        assertThat(read.faults()).isEmpty();
        var row = read.rows().getFirst();
        assertThat(row.measure().type()).isEqualTo(AnalysisType.PROP_SELECT_MULTIPLE);
        assertThat(row.breakdown().groups()).containsExactly("place", "sex");
        assertThat(PlanText.read(List.of(PlanText.write(row))).rows()).containsExactly(row);
    }

    @Test
    void what_is_left_out_is_the_default_and_stays_empty() {
        var plain = Map.of("id", "1", "analysis_type", "mean", "variable", "age");
        var read = PlanText.read(List.of(plain));
        assertThat(read.rows()).containsExactly(PlanRow.of("1", AnalysisType.MEAN, "age"));
        assertThat(PlanText.write(read.rows().getFirst()).values().stream().filter(cell -> !cell.isEmpty()))
                .containsExactlyInAnyOrder("1", "mean", "age", "hh");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_row_and_column() {
        var wrong = new HashMap<>(FULL);
        wrong.putAll(Map.of("level", "95", "test", "anova", "min_n", "-1", "rounding", "up", "weight", "some"));
        wrong.put("variabel", "x");
        wrong.remove("id");
        var faults = PlanText.read(List.of(FULL, wrong)).faults();
        assertThat(faults)
                .extracting(PlanFault::row, PlanFault::column, PlanFault::reason)
                .containsExactlyInAnyOrder(
                        tuple(2, "id", PlanFault.Reason.EMPTY),
                        tuple(2, "level", PlanFault.Reason.NOT_A_NUMBER),
                        tuple(2, "test", PlanFault.Reason.NOT_A_VALUE_OF_THIS_COLUMN),
                        tuple(2, "min_n", PlanFault.Reason.NOT_A_NUMBER),
                        tuple(2, "rounding", PlanFault.Reason.NOT_A_VALUE_OF_THIS_COLUMN),
                        tuple(2, "weight", PlanFault.Reason.NOT_A_VALUE_OF_THIS_COLUMN),
                        tuple(2, "variabel", PlanFault.Reason.UNKNOWN_COLUMN));
        assertThat(faults.stream()
                        .filter(fault -> fault.column().equals("variabel"))
                        .findFirst()
                        .orElseThrow()
                        .nearest())
                .containsExactly("variable");
    }

    @Test
    void digits_of_arabic_and_sorani_are_numbers_too() {
        var typed = new HashMap<>(FULL);
        typed.putAll(Map.of("level", "٠٫٩", "min_n", "١٠", "rounding", "plain ۱", "top_n", "\u200f۳"));
        typed.put("subset", "age >= ١٨");
        var read = PlanText.read(List.of(typed));
        assertThat(read.faults()).isEmpty();
        var row = read.rows().getFirst();
        assertThat(row.inference().level()).isEqualTo(0.9);
        assertThat(row.presentation()).isEqualTo(new PlanRow.Presentation(10, false, 1, PlanRow.Sort.DESCENDING, 3));
        var plain = PlanRow.of("n", AnalysisType.PROP_SELECT_ONE, "sex");
        assertThat(Survey.tabulator("simple")
                        .tabulate(List.of(row.with(plain.measure())
                                .with(plain.breakdown())
                                .tested(PlanRow.Test.NONE)))
                        .planFaults())
                .isEmpty();
    }
}
