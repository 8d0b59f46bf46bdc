package org.sanad.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.tabulation.PlanRow.Breakdown;
import org.sanad.tabulation.PlanRow.Counting;
import org.sanad.tabulation.PlanRow.Denominator;
import org.sanad.tabulation.PlanRow.Direction;
import org.sanad.tabulation.PlanRow.DontKnow;
import org.sanad.tabulation.PlanRow.Missing;
import org.sanad.tabulation.PlanRow.ShareOf;
import org.sanad.tabulation.Tested.Correction;

/** A figure is the same to its last bit, by however many threads and beside whatever else it is tabulated. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SameToTheBitTest {

    private static final List<Design> DESIGNS = List.of(
            Design.randomSample().weighted("own").stratified("stratum"),
            Design.randomSample().weighted("own").stratified("stratum").clustered("village"),
            Design.randomSample().stratified("stratum").clustered("village"),
            Design.randomSample().weighted("own"),
            Design.randomSample().weighted("wild").stratified("stratum"),
            Design.randomSample().stratified("stratum"));

    @Test
    void threads_leave_no_trace_in_any_figure() {
        var random = new Random(11);
        for (int round = 0; round < 20; round++) {
            var data = survey(random, 1 + random.nextInt(900));
            for (var design : DESIGNS) {
                var tabulator = Tabulator.of(data, design);
                var alone = tabulator.tabulate(plan(), Correction.HOLM, 1);
                assertThat(alone.planFaults()).isEmpty();
                assertThat(tabulator.tabulate(plan(), Correction.HOLM, 2)).isEqualTo(alone);
                assertThat(tabulator.tabulate(plan(), Correction.HOLM, 7)).isEqualTo(alone);
            }
        }
    }

    @Test
    void a_row_of_the_plan_tabulated_alone_gives_the_figures_it_gives_among_others() {
        var random = new Random(12);
        for (int round = 0; round < 20; round++) {
            var data = survey(random, 1 + random.nextInt(900));
            for (var design : DESIGNS) {
                var tabulator = Tabulator.of(data, design);
                var shuffled = new ArrayList<>(plan());
                Collections.shuffle(shuffled, random);
                var together = tabulator.tabulate(shuffled).rows();
                var oneByOne = shuffled.stream()
                        .flatMap(row -> tabulator.tabulate(List.of(row)).rows().stream())
                        .toList();
                assertThat(together).isEqualTo(oneByOne);
            }
        }
    }

    /** So many crossings that the breakdowns cannot be walked through together. */
    @Test
    void breakdowns_with_more_profiles_than_fit_give_the_same_figures() {
        var random = new Random(13);
        var data = survey(random, 40_000);
        var tabulator = Tabulator.of(data, DESIGNS.getFirst());
        var plan = List.of(
                one("a").by("g0"),
                one("b").by("g1"),
                one("c").by("g0", "g1"),
                one("d").by("g1", "g2"),
                one("e").by("several"));
        var oneByOne = plan.stream()
                .flatMap(row -> tabulator.tabulate(List.of(row)).rows().stream())
                .toList();
        assertThat(tabulator.tabulate(plan).rows()).isEqualTo(oneByOne).hasSizeGreaterThan(300);
    }

    @Test
    void weights_a_trillion_times_apart_still_count_each_for_what_it_is() {
        int size = 40;
        var weight = new Numeric("weight", size);
        var one = new SelectOne("one", List.of("a", "b"), size);
        var kind = new SelectOne("kind", List.of("light", "heavy"), size);
        for (int row = 0; row < size; row++) {
            boolean heavy = row % 2 == 0;
            weight.answer(row, (1 + row) * (heavy ? 1e6 : 1e-6));
            kind.answer(row, heavy ? 1 : 0);
            one.answer(row, row % 3 == 0 ? 0 : 1);
        }
        var rows = Tabulator.of(
                        Dataset.of(size, List.of(weight, one, kind)),
                        Design.randomSample().weighted("weight"))
                .tabulate(List.of(one("light").by("kind")))
                .rows();
        double a = IntStream.range(0, size)
                .filter(row -> row % 2 == 1 && row % 3 == 0)
                .map(row -> 1 + row)
                .sum();
        double all = IntStream.range(0, size)
                .filter(row -> row % 2 == 1)
                .map(row -> 1 + row)
                .sum();
        assertThat(rows.getFirst().cell().groupValues()).containsExactly("light");
        assertThat(rows.getFirst().estimate().stat()).isCloseTo(a / all, within(1e-12));
        assertThat(rows.getFirst().counts().weighted()).isCloseTo(a * 1e-6, within(1e-15));
    }

    private static PlanRow one(String id) {
        return PlanRow.of(id, AnalysisType.PROP_SELECT_ONE, "one");
    }

    private static List<PlanRow> plan() {
        var plan = new ArrayList<PlanRow>();
        var asked = new Counting(
                "g0 = 'v1'",
                Denominator.ASKED,
                Missing.SHOW,
                DontKnow.SHOW,
                Set.of(ShareOf.RESPONDENTS, ShareOf.MENTIONS));
        for (var question : List.of("one", "many")) {
            var type = question.equals("one") ? AnalysisType.PROP_SELECT_ONE : AnalysisType.PROP_SELECT_MULTIPLE;
            var row = PlanRow.of(question, type, question);
            plan.add(row);
            plan.add(row.called(question + "-place").by("stratum"));
            plan.add(row.called(question + "-crossed").by("g0", "g2"));
            plan.add(row.called(question + "-overlapping").by("several"));
            plan.add(row.called(question + "-row").with(new Breakdown(List.of("g0"), "", Direction.ROW)));
            plan.add(
                    row.called(question + "-repeated").with(new Breakdown(List.of("g2"), "stratum", Direction.COLUMN)));
            plan.add(row.called(question + "-asked").by("g2").with(asked));
            plan.add(row.called(question + "-asked-all").with(asked));
        }
        plan.add(PlanRow.of("mean", AnalysisType.MEAN, "age").by("g0"));
        plan.add(PlanRow.of("quartiles", AnalysisType.QUARTILES, "age").by("stratum"));
        return plan;
    }

    private static Dataset survey(Random random, int size) {
        var columns = new ArrayList<Column>(
                List.of(one(random, "g0", 30, size), one(random, "g1", 60, size), one(random, "g2", 3, size)));
        columns.add(one(random, "one", 4, size));
        columns.add(several(random, "many", size));
        columns.add(several(random, "several", size));
        var stratum = new SelectOne("stratum", List.of("s", "t", "u"), size);
        var village = new SelectOne(
                "village", IntStream.range(0, 60).mapToObj(i -> "k" + i).toList(), size);
        var own = new Numeric("own", size);
        var wild = new Numeric("wild", size);
        var age = new Numeric("age", size);
        for (int row = 0; row < size; row++) {
            int of = random.nextInt(3);
            stratum.answer(row, of);
            village.answer(row, of * 20 + random.nextInt(20));
            own.answer(row, 0.1 + random.nextDouble() * 3);
            wild.answer(row, Math.exp(random.nextGaussian() * 12));
            age.answer(row, random.nextInt(90));
        }
        columns.addAll(List.of(stratum, village, own, wild, age));
        return Dataset.of(size, columns);
    }

    private static SelectOne one(Random random, String name, int choices, int size) {
        var names = IntStream.range(0, choices).mapToObj(i -> "v" + i).toList();
        var column = new SelectOne(name, names, size);
        for (int row = 0; row < size; row++) {
            if (random.nextInt(9) > 0) {
                column.answer(row, random.nextInt(choices));
            } else {
                column.unanswered(row, AnswerState.values()[1 + random.nextInt(AnswerState.values().length - 1)]);
            }
        }
        return column;
    }

    private static SelectMultiple several(Random random, String name, int size) {
        var column = new SelectMultiple(name, List.of("x", "y", "z"), size);
        for (int row = 0; row < size; row++) {
            if (random.nextInt(9) > 0) {
                column.answer(
                        row,
                        IntStream.range(0, 3).filter(i -> random.nextBoolean()).toArray());
            }
        }
        return column;
    }
}
