package org.sanad.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.tabulation.Design.LonelyCluster;
import org.sanad.tabulation.Design.Reason;
import org.sanad.tabulation.PlanRow.Breakdown;
import org.sanad.tabulation.PlanRow.Counting;
import org.sanad.tabulation.PlanRow.Denominator;
import org.sanad.tabulation.PlanRow.Direction;
import org.sanad.tabulation.PlanRow.DontKnow;
import org.sanad.tabulation.PlanRow.Missing;
import org.sanad.tabulation.PlanRow.ShareOf;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.tabulation.ResultRow.Flag;
import org.sanad.tabulation.ResultRow.Kind;

/** Plans, weights and answers as they should not be. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadInputTest {

    private static final List<String> YES_NO = List.of("yes", "no");

    @Test
    void a_plan_names_every_unknown_variable_with_row_column_and_what_was_meant() {
        var plan = List.of(
                PlanRow.of("1", AnalysisType.PROP_SELECT_ONE, "wrok").by("plce", "sex"),
                PlanRow.of("2", AnalysisType.MEAN, "work"),
                PlanRow.of("2", AnalysisType.PROP_SELECT_ONE, "work")
                        .with(new Breakdown(List.of("age"), "sexx", Direction.COLUMN)),
                PlanRow.of("4", AnalysisType.PROP_SELECT_ONE, "work").by("sex"));
        var done = Survey.tabulator("weights").tabulate(plan);
        assertThat(done.planFaults())
                .extracting(PlanFault::row, PlanFault::column, PlanFault::reason, PlanFault::value)
                .containsExactlyInAnyOrder(
                        tuple(1, "variable", PlanFault.Reason.NO_SUCH_VARIABLE, "wrok"),
                        tuple(1, "group_vars", PlanFault.Reason.NO_SUCH_VARIABLE, "plce"),
                        tuple(2, "variable", PlanFault.Reason.WRONG_KIND_OF_VARIABLE, "work"),
                        tuple(3, "id", PlanFault.Reason.ID_TWICE, "2"),
                        tuple(3, "group_vars", PlanFault.Reason.WRONG_KIND_OF_VARIABLE, "age"),
                        tuple(3, "repeat_for", PlanFault.Reason.NO_SUCH_VARIABLE, "sexx"));
        assertThat(done.planFaults().stream().flatMap(fault -> fault.nearest().stream()))
                .contains("work", "place", "sex");
        assertThat(done.rows().stream().map(row -> row.cell().planRow()).distinct())
                .containsExactly("4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sex = ",
                "sex = 'femal'",
                "sexx = 'female'",
                "age + 'x'",
                "sex + 1",
                "((((age > 3",
                "age > 3)",
                "selected(sex 'female')",
                "drop table (1)",
                "age > > 3",
                "'",
                "<b>",
                "$ {sex}",
                "not(",
                "selected("
            })
    void an_expression_that_means_nothing_is_a_fault_and_no_crash(String expression) {
        var row = PlanRow.of("1", AnalysisType.PROP_SELECT_ONE, "work")
                .with(new Counting(
                        expression,
                        Denominator.ANSWERED,
                        Missing.EXCLUDE,
                        DontKnow.EXCLUDE,
                        java.util.Set.of(ShareOf.RESPONDENTS)));
        var done = Survey.tabulator("simple").tabulate(List.of(row));
        assertThat(done.planFaults()).hasSize(1);
        assertThat(done.planFaults().getFirst().column()).isEqualTo("subset");
    }

    @Test
    void a_very_deep_or_long_expression_is_refused() {
        for (var expression : List.of("(".repeat(5000) + "1", "(".repeat(900) + "1" + ")".repeat(900))) {
            an_expression_that_means_nothing_is_a_fault_and_no_crash(expression);
        }
    }

    @Test
    void weights_of_zero_below_zero_and_missing_are_told_and_left_out() {
        var answers = answers("yes", "no", "yes", "no", "yes");
        var weight =
                new Numeric("weight", 5).answer(0, 2).answer(1, 2).answer(2, 0).answer(3, -1);
        var tabulator = Tabulator.of(
                Dataset.of(5, List.of(answers, weight)), Design.randomSample().weighted("weight"));
        assertThat(tabulator.designFaults())
                .extracting(Design.Fault::reason, Design.Fault::rows)
                .containsExactlyInAnyOrder(
                        tuple(Reason.WEIGHT_ZERO, 1),
                        tuple(Reason.WEIGHT_NEGATIVE, 1),
                        tuple(Reason.WEIGHT_MISSING, 1));
        var row = tabulator.tabulate(List.of(plan())).rows().getFirst();
        assertThat(row.counts().total()).isEqualTo(2);
        assertThat(row.estimate().stat()).isEqualTo(0.5);
    }

    @Test
    void a_design_of_columns_that_do_not_exist_is_told() {
        var tabulator = Tabulator.of(
                Dataset.of(1, List.of(answers("yes"))),
                Design.randomSample().weighted("w").stratified("q").clustered("none"));
        assertThat(tabulator.designFaults())
                .extracting(Design.Fault::column, Design.Fault::reason)
                .contains(tuple("w", Reason.NO_SUCH_COLUMN), tuple("none", Reason.NO_SUCH_COLUMN));
    }

    @Test
    void one_stratum_of_one_cluster_is_flagged_and_has_no_interval_when_that_must_fail() {
        for (var policy : LonelyCluster.values()) {
            var tabulator = Tabulator.of(
                    Survey.DATASET,
                    Design.randomSample()
                            .stratified("stratum")
                            .clustered("cluster")
                            .weighted("weight")
                            .lonely(policy));
            assertThat(tabulator.designFaults())
                    .extracting(Design.Fault::reason, Design.Fault::rows)
                    .containsExactly(tuple(Reason.ONE_CLUSTER_IN_STRATUM, 9));
            var row = tabulator
                    .tabulate(List.of(PlanRow.of("1", AnalysisType.PROP_SELECT_ONE, "work")))
                    .rows()
                    .getFirst();
            assertThat(row.flags()).contains(Flag.LONELY_CLUSTER);
            assertThat(row.estimate().hasInterval()).isEqualTo(policy != LonelyCluster.FAIL);
        }
    }

    @Test
    void a_design_without_degrees_of_freedom_claims_no_interval() {
        var answers = answers("yes", "no", "yes");
        var cluster = new SelectOne("cluster", List.of("only"), 3)
                .answer(0, 0)
                .answer(1, 0)
                .answer(2, 0);
        var row = Tabulator.of(
                        Dataset.of(3, List.of(answers, cluster)),
                        Design.randomSample().clustered("cluster"))
                .tabulate(List.of(plan()))
                .rows()
                .getFirst();
        assertThat(row.estimate().hasInterval()).isFalse();
        assertThat(row.estimate().df()).isNaN();
    }

    @Test
    void of_one_person_there_is_a_share_but_no_interval_and_of_nobody_there_is_nothing() {
        var one = only(Dataset.of(1, List.of(answers("yes"))));
        assertThat(one.estimate().stat()).isEqualTo(1);
        assertThat(one.estimate().hasInterval()).isFalse();
        assertThat(one.flags()).contains(Flag.LOW_N);
        var nobody = only(Dataset.of(0, List.of(answers())));
        assertThat(nobody.estimate().stat()).isNaN();
        assertThat(nobody.rounded()).isNaN();
        assertThat(nobody.flags()).containsExactly(Flag.EMPTY);
    }

    /** 0 of 32: Wald says 0 to 0; 32 of 32: Wald says 100 to 100. */
    @Test
    void none_and_all_of_thirty_two_have_honest_intervals() {
        var all = answers(java.util.Collections.nCopies(32, "yes").toArray(String[]::new));
        var rows = Tabulator.of(Dataset.of(32, List.of(all)), Design.randomSample())
                .tabulate(List.of(plan()))
                .rows();
        assertThat(rows.getFirst().estimate().low()).isCloseTo(0.893, within(5e-4));
        assertThat(rows.getFirst().estimate().high()).isEqualTo(1);
        assertThat(rows.getLast().estimate().low()).isZero();
        assertThat(rows.getLast().estimate().high()).isCloseTo(0.107, within(5e-4));
    }

    /** 22 of 32 key informants: the textbook's Wilson interval. */
    @Test
    void wilson_of_a_simple_sample_is_that_of_the_textbook() {
        var answers = new SelectOne("question", YES_NO, 32);
        for (int i = 0; i < 32; i++) {
            answers.answer(i, i < 22 ? 0 : 1);
        }
        var row = only(Dataset.of(32, List.of(answers)));
        assertThat(row.estimate().low()).isCloseTo(0.5143332170, within(1e-6));
        assertThat(row.estimate().high()).isCloseTo(0.8204745837, within(1e-6));
    }

    @Test
    void a_purposive_sample_has_no_interval_unless_the_plan_names_one() {
        var data = Dataset.of(3, List.of(answers("yes", "no", "yes")));
        var tabulator = Tabulator.of(data, Design.purposiveSample());
        assertThat(tabulator.tabulate(List.of(plan())).rows())
                .allSatisfy(row -> assertThat(row.estimate().hasInterval()).isFalse());
        var wanted = plan().with(new PlanRow.Inference(true, PlanRow.IntervalMethod.WILSON, 0.95, PlanRow.Test.NONE));
        assertThat(tabulator.tabulate(List.of(wanted)).rows())
                .allSatisfy(row -> assertThat(row.estimate().hasInterval()).isTrue());
    }

    @Test
    void skipped_is_not_missing_and_missing_is_not_no() {
        var answers = new SelectOne("question", YES_NO, 6)
                .answer(0, "yes")
                .answer(1, "no")
                .unanswered(3, AnswerState.DONT_KNOW)
                .unanswered(4, AnswerState.PREFER_NOT_TO_SAY)
                .unanswered(5, AnswerState.NOT_ASKED);
        var data = Dataset.of(6, List.of(answers));
        var counts = only(data).counts();
        assertThat(counts.total()).isEqualTo(2);
        assertThat(counts.asked()).isEqualTo(5);
        assertThat(counts.missing()).isEqualTo(1);
        assertThat(counts.dontKnow()).isEqualTo(1);
        assertThat(counts.preferNot()).isEqualTo(1);
        assertThat(counts.notApplicable()).isEqualTo(1);
        assertThat(counting(data, Denominator.ASKED).counts().total()).isEqualTo(5);
        assertThat(counting(data, Denominator.ALL).counts().total()).isEqualTo(6);
    }

    private static ResultRow counting(Dataset data, Denominator denominator) {
        var counting =
                new Counting("", denominator, Missing.EXCLUDE, DontKnow.EXCLUDE, java.util.Set.of(ShareOf.RESPONDENTS));
        return Tabulator.of(data, Design.randomSample())
                .tabulate(List.of(plan().with(counting)))
                .rows()
                .getFirst();
    }

    @Test
    void groups_that_nobody_is_in_and_groups_of_which_nobody_answered_are_two_things() {
        var answers = new SelectOne("question", YES_NO, 4).answer(0, 0).answer(1, 1);
        var place = new SelectOne("place", List.of("camp", "town", "sea"), 4)
                .answer(0, 0)
                .answer(1, 0)
                .answer(2, 1);
        var rows = Tabulator.of(Dataset.of(4, List.of(answers, place)), Design.randomSample())
                .tabulate(List.of(plan().by("place")))
                .rows();
        var byGroup = rows.stream()
                .collect(Collectors.groupingBy(row -> row.cell().groupValues().getFirst()));
        assertThat(byGroup).containsOnlyKeys("camp", "town", ResultRow.NO_ANSWER);
        assertThat(byGroup.get("town"))
                .allSatisfy(row -> assertThat(row.flags()).containsExactly(Flag.EMPTY));
        assertThat(Tabulator.of(Dataset.of(4, List.of(answers, place)), Design.randomSample())
                        .tabulate(List.of(plan().by("place").tested(PlanRow.Test.AUTO)))
                        .rows())
                .allSatisfy(row -> assertThat(row.test()).isEmpty());
    }

    @Test
    void focus_groups_are_counted_and_never_made_into_a_percentage() {
        var answers = answers("yes", "yes", "no");
        var row = Tabulator.of(Dataset.of(3, List.of(answers)), Design.randomSample())
                .tabulate(List.of(plan().from(Source.FGD)))
                .rows()
                .getFirst();
        assertThat(row.estimate().kind()).isEqualTo(Kind.GROUPS);
        assertThat(row.estimate().stat()).isEqualTo(2);
        assertThat(row.rounded()).isEqualTo(2);
        assertThat(row.counts().total()).isEqualTo(3);
        assertThat(row.estimate().hasInterval()).isFalse();
    }

    /** The seed report's 67 % of Falluja is of all with a disability, where 38 % of Falluja was meant. */
    @Test
    void the_direction_decides_of_whom_a_share_is() {
        var disabled = new SelectOne("disability", YES_NO, 32);
        var place = new SelectOne("place", List.of("qaim", "falluja"), 32);
        for (int i = 0; i < 32; i++) {
            disabled.answer(i, i < 12 ? 0 : 1);
            place.answer(i, i < 8 || i >= 19 ? 1 : 0);
        }
        var tabulator = Tabulator.of(Dataset.of(32, List.of(disabled, place)), Design.purposiveSample());
        var plan = PlanRow.of("d", AnalysisType.PROP_SELECT_ONE, "disability").by("place");
        var ofPlace = shares(tabulator.tabulate(List.of(plan)));
        var ofDisabled =
                shares(tabulator.tabulate(List.of(plan.with(new Breakdown(List.of("place"), "", Direction.ROW)))));
        assertThat(ofPlace.get("yes falluja")).isEqualTo("SHARE_OF_GROUP 38.0");
        assertThat(ofDisabled.get("yes falluja")).isEqualTo("SHARE_OF_VALUE 67.0");
    }

    private static Map<String, String> shares(Tabulation done) {
        return done.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.cell().value() + " "
                                + row.cell().groupValues().getFirst(),
                        row -> row.estimate().kind() + " " + row.rounded()));
    }

    @Test
    void columns_of_another_length_a_choice_that_is_none_and_infinity_are_refused() {
        assertThatThrownBy(() -> Dataset.of(2, List.of(answers("yes")))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answers("maybe")).hasMessageContaining("maybe");
        assertThatThrownBy(() -> new Numeric("age", 1).answer(0, Double.POSITIVE_INFINITY))
                .hasMessageContaining("age");
        assertThatThrownBy(() -> new SelectOne("x", List.of("a", "a"), 1)).hasMessageContaining("twice");
    }

    private static PlanRow plan() {
        return PlanRow.of("1", AnalysisType.PROP_SELECT_ONE, "question");
    }

    private static SelectOne answers(String... given) {
        var answers = new SelectOne("question", YES_NO, given.length);
        for (int i = 0; i < given.length; i++) {
            answers.answer(i, given[i]);
        }
        return answers;
    }

    private static ResultRow only(Dataset data) {
        return Tabulator.of(data, Design.randomSample())
                .tabulate(List.of(plan()))
                .rows()
                .getFirst();
    }
}
