package org.sanad.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.tabulation.ResultRow.Flag;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UntestableTest {

    private static ResultRow first(String design, PlanRow row) {
        var done = Survey.tabulator(design).tabulate(java.util.List.of(row));
        assertThat(done.planFaults()).isEmpty();
        return done.rows().getFirst();
    }

    private static PlanRow shares(String variable, String group) {
        return PlanRow.of("r", AnalysisType.PROP_SELECT_ONE, variable).by(group).tested(PlanRow.Test.AUTO);
    }

    @Test
    void clusters_are_not_compared_with_each_other_and_the_row_says_so() {
        for (var row : java.util.List.of(
                first("clusters", shares("work", "cluster")),
                first("clusters", shares("cluster", "sex")),
                first("clusters", shares("work", "cluster").tested(PlanRow.Test.RAO_SCOTT)))) {
            assertThat(row.test()).isEmpty();
            assertThat(row.flags()).contains(Flag.TEST_OF_CLUSTERS);
        }
    }

    @Test
    void what_follows_from_the_stratum_is_no_finding() {
        var row = first("weights", shares("cluster", "stratum"));
        assertThat(row.test()).isEmpty();
        assertThat(row.flags()).contains(Flag.TEST_OF_STRATA);
        assertThat(first("weights", shares("stratum", "cluster")).flags()).contains(Flag.TEST_OF_STRATA);
    }

    @Test
    void strata_are_compared_as_r_compares_them_where_people_in_them_differ() {
        var row = first("clusters", shares("work", "stratum"));
        assertThat(row.test()).isPresent();
        assertThat(row.flags()).doesNotContain(Flag.TEST_OF_STRATA, Flag.TEST_OF_CLUSTERS);
    }

    @Test
    void people_chosen_on_purpose_and_tests_that_ask_for_no_design_stay_as_they_are() {
        assertThat(first("purposive", shares("work", "cluster")).test()).isPresent();
        assertThat(first("clusters", shares("work", "cluster").tested(PlanRow.Test.CHI_SQUARED))
                        .test())
                .isPresent();
    }
}
