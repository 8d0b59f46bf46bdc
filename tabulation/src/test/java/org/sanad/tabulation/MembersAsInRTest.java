package org.sanad.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.tabulation.PlanFault.Reason;
import org.sanad.tabulation.PlanRow.Counting;
import org.sanad.tabulation.PlanRow.Inference;
import org.sanad.tabulation.PlanRow.IntervalMethod;
import org.sanad.tabulation.ResultRow.Hidden;

/** What is asked of each member of a household is counted by member, and varies by interview as it does in R. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MembersAsInRTest {

    private static final Table MEMBERS = Table.read("members.csv");
    private static final Table EXPECTED = Table.read("expected_members.csv");

    private static Tabulators tabulators(String design) {
        var rows = design.equals("clusters")
                ? new Table(MEMBERS.rows().stream()
                        .filter(row -> !"sulaymaniyah".equals(row.get("stratum")))
                        .toList())
                : MEMBERS;
        var of = rows.rows().stream()
                .mapToInt(row -> (int) Table.number(row, "interview") - 1)
                .toArray();
        var turns = Dataset.ofTurns(
                new Dataset.Repeat("members", of),
                List.of(
                        rows.selectOne("stratum"),
                        rows.selectOne("cluster"),
                        rows.numeric("even"),
                        rows.numeric("weight"),
                        rows.numeric("people"),
                        rows.selectOne("place"),
                        rows.selectOne("school"),
                        rows.selectOne("girl"),
                        rows.numeric("years")));
        return Tabulators.of(Survey.DATASET, List.of(turns), design(design));
    }

    private static Design design(String name) {
        var strata = Design.randomSample().weighted("weight").stratified("stratum");
        return switch (name) {
            case "simple" -> Design.randomSample();
            case "strata" -> strata;
            case "clusters" -> strata.clustered("cluster");
            case "finite_people" -> strata.weighted("even").ofPopulation("people");
            case "purposive" -> Design.purposiveSample();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"simple", "strata", "clusters", "finite_people"})
    void every_figure_of_members_agrees_with_r_to_nine_digits(String design) {
        var expected = EXPECTED.rows().stream()
                .filter(row -> design.equals(row.get("design")))
                .filter(row -> !"rao_scott".equals(row.get("kind")))
                .toList();
        assertThat(expected).hasSize(12);
        var tabulators = tabulators(design);
        for (var row : expected) {
            var found = found(tabulators, row);
            near(row, "stat", found.estimate().stat());
            near(row, "se", found.estimate().se());
            near(row, "low", found.estimate().low());
            near(row, "high", found.estimate().high());
            near(row, "df", found.estimate().df());
            assertThat(found.counts().total()).isEqualTo((long) Table.number(row, "n"));
            assertThat(found.turns().map(ResultRow.Turns::interviews)).contains((long) Table.number(row, "interviews"));
            assertThat(found.flags().contains(ResultRow.Flag.FINITE_POPULATION))
                    .isEqualTo(design.equals("finite_people"));
        }
    }

    private static void near(Map<String, String> row, String column, double found) {
        assertThat(found).as("%s of %s", column, row).isCloseTo(Table.number(row, column), within(1e-9 * 30));
    }

    private static ResultRow found(Tabulators tabulators, Map<String, String> expected) {
        var type = "share".equals(expected.get("kind")) ? AnalysisType.PROP_SELECT_ONE : AnalysisType.MEAN;
        var row = PlanRow.of("m", type, expected.getOrDefault("variable", ""))
                .with(new Inference(true, IntervalMethod.WALD, 0.95, PlanRow.Test.NONE));
        boolean whole = "none".equals(expected.get("group_var"));
        var done = tabulators.tabulate(List.of(whole ? row : row.by(expected.getOrDefault("group_var", ""))));
        return done.rows().stream()
                .filter(one -> one.cell().value().equals(expected.getOrDefault("value", "")))
                .filter(one -> whole || one.cell().groupValues().getFirst().equals(expected.get("group")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void members_of_one_household_are_no_independent_witnesses_in_a_test() {
        var expected = EXPECTED.rows().getLast();
        var row = PlanRow.of("m", AnalysisType.PROP_SELECT_ONE, "school")
                .by("girl")
                .tested(PlanRow.Test.RAO_SCOTT);
        var found = tabulators("strata")
                .tabulate(List.of(row))
                .rows()
                .getFirst()
                .test()
                .orElseThrow();
        assertThat(found.statistic()).isCloseTo(Table.number(expected, "stat"), within(1e-6));
        assertThat(found.df2()).isCloseTo(Table.number(expected, "high"), within(1e-6));
        var purposive = tabulators("purposive").tabulate(List.of(row.tested(PlanRow.Test.AUTO)));
        assertThat(purposive.rows().getFirst().test().map(Tested::test)).contains(PlanRow.Test.RAO_SCOTT);
        assertThat(purposive.rows().getFirst().estimate().hasInterval()).isFalse();
    }

    @Test
    void a_row_counts_members_only_where_it_names_something_of_them() {
        var tabulators = tabulators("strata");
        var households = PlanRow.of("h", AnalysisType.PROP_SELECT_ONE, "place");
        var byMember = households.called("w").by("girl");
        var subset = households
                .called("s")
                .with(new Counting(
                        "years >= 18",
                        PlanRow.Denominator.ANSWERED,
                        PlanRow.Missing.EXCLUDE,
                        PlanRow.DontKnow.EXCLUDE,
                        java.util.Set.of(PlanRow.ShareOf.RESPONDENTS)));
        assertThat(tabulators.repeat(households)).isEmpty();
        assertThat(tabulators.repeat(byMember).map(Dataset.Repeat::name)).contains("members");
        assertThat(tabulators.repeat(subset).map(Dataset.Repeat::name)).contains("members");
        assertThat(tabulators.tabulate(List.of(households)).rows())
                .isNotEmpty()
                .allMatch(row -> row.turns().isEmpty());
        // work was not carried over to the members here, so no turn has both
        var apart = PlanRow.of("a", AnalysisType.PROP_SELECT_ONE, "work").by("girl");
        var unknown = tabulators.check(List.of(households, apart));
        assertThat(unknown)
                .extracting(PlanFault::row, PlanFault::reason)
                .containsExactly(org.assertj.core.api.Assertions.tuple(2, Reason.IN_ANOTHER_REPEAT));
    }

    @Test
    void the_interviews_behind_members_are_named_once_each() {
        var tabulators = tabulators("strata");
        var row = PlanRow.of("m", AnalysisType.PROP_SELECT_ONE, "school");
        var cell = tabulators.tabulate(List.of(row)).rows().stream()
                .filter(one -> one.cell().value().equals("yes"))
                .findFirst()
                .orElseThrow();
        var wanted = new TreeSet<Integer>();
        MEMBERS.rows().stream()
                .filter(member -> "yes".equals(member.get("school")))
                .forEach(member -> wanted.add((int) Table.number(member, "interview") - 1));
        assertThat(tabulators.behind(row, cell.cell()))
                .containsExactly(wanted.stream().mapToInt(i -> i).toArray());
    }

    /** Twelve of one family are no crowd. */
    @Test
    void many_members_of_few_households_are_hidden_like_few_people() {
        int size = 60;
        var of = new int[size];
        var sick = new SelectOne("sick", List.of("no", "yes"), size);
        for (int turn = 0; turn < size; turn++) {
            of[turn] = turn < 12 ? 0 : turn;
            sick.answer(turn, turn < 12 ? 1 : 0);
        }
        var interviews = Dataset.of(size, List.of());
        var tabulators = Tabulators.of(
                interviews,
                List.of(Dataset.ofTurns(new Dataset.Repeat("members", of), List.of(sick))),
                Design.purposiveSample());
        var plan = List.of(PlanRow.of("m", AnalysisType.PROP_SELECT_ONE, "sick"));
        var shown = Suppress.below(5, tabulators.tabulate(plan).rows(), plan);
        assertThat(shown).allMatch(row -> row.hidden() != Hidden.NO);
        assertThat(shown.getLast().hidden()).isEqualTo(Hidden.PRIMARY);
        assertThat(shown.getLast().turns().map(ResultRow.Turns::interviews)).isEqualTo(Optional.of(-1L));
        assertThat(Suppress.below(1, tabulators.tabulate(plan).rows(), plan)
                        .getLast()
                        .turns())
                .contains(new ResultRow.Turns("members", 1, 48, 49));
    }
}
