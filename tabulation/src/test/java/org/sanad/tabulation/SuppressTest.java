package org.sanad.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.tabulation.ResultRow.Hidden;
import org.sanad.tabulation.Suppress.Nesting;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuppressTest {

    private static final int THRESHOLD = 5;

    /** An attacker who adds and subtracts whatever is shown, choice by choice and group by group, ends with nothing. */
    @Test
    void in_ten_thousand_random_tables_nothing_hidden_can_be_computed() {
        var random = new Random(2020);
        int withHidden = 0;
        for (int round = 0; round < 10_000; round++) {
            var shown = randomTable(random);
            var attacker = new Attacker(shown);
            attacker.learn();
            for (var row : shown) {
                withHidden += row.hidden() == Hidden.NO ? 0 : 1;
                assertThat(row.hidden() == Hidden.NO || !attacker.knowsSmall(row))
                        .as("%s", row)
                        .isTrue();
            }
        }
        assertThat(withHidden).isGreaterThan(10_000);
    }

    private static List<ResultRow> randomTable(Random random) {
        int choices = 2 + random.nextInt(4);
        int groups = 2 + random.nextInt(3);
        int size = 10 + random.nextInt(90);
        var names = IntStream.range(0, choices).mapToObj(i -> "c" + i).toList();
        var question = new SelectOne("question", names, size);
        var group = new SelectOne(
                "group", IntStream.range(0, groups).mapToObj(i -> "g" + i).toList(), size);
        for (int row = 0; row < size; row++) {
            question.answer(row, Math.min(random.nextInt(choices), random.nextInt(choices)));
            group.answer(row, Math.min(random.nextInt(groups), random.nextInt(groups)));
        }
        var plan = List.of(
                PlanRow.of("all", AnalysisType.PROP_SELECT_ONE, "question"),
                PlanRow.of("by", AnalysisType.PROP_SELECT_ONE, "question").by("group"));
        var tabulator = Tabulator.of(Dataset.of(size, List.of(question, group)), Design.purposiveSample());
        return Suppress.below(THRESHOLD, tabulator.tabulate(plan).rows(), plan);
    }

    /** Knows every sum of the table and what is shown; finds what follows, one unknown of a sum at a time. */
    private static final class Attacker {

        private final Map<List<String>, Long> known = new LinkedHashMap<>();
        private final List<List<List<String>>> sums = new ArrayList<>();

        Attacker(List<ResultRow> shown) {
            var groups = shown.stream()
                    .map(row -> row.cell().groupValues())
                    .filter(values -> !values.isEmpty())
                    .map(List::getFirst)
                    .distinct()
                    .toList();
            var choices =
                    shown.stream().map(row -> row.cell().value()).distinct().toList();
            for (var row : shown) {
                if (row.hidden() == Hidden.NO) {
                    known.put(key(row), row.counts().n());
                    known.put(List.of("", group(row)), row.counts().total());
                }
            }
            for (var choice : choices) {
                sums.add(sum(choice, groups, choice));
            }
            sums.add(sum("", groups, ""));
            var wholes = new ArrayList<>(groups);
            wholes.add("");
            for (var group : wholes) {
                var sum = new ArrayList<List<String>>();
                sum.add(List.of("", group));
                choices.forEach(choice -> sum.add(List.of(choice, group)));
                sums.add(sum);
            }
        }

        private static List<List<String>> sum(String total, List<String> groups, String choice) {
            var sum = new ArrayList<List<String>>();
            sum.add(List.of(total, ""));
            groups.forEach(group -> sum.add(List.of(choice, group)));
            return sum;
        }

        private static String group(ResultRow row) {
            var values = row.cell().groupValues();
            return values.isEmpty() ? "" : values.getFirst();
        }

        private static List<String> key(ResultRow row) {
            return List.of(row.cell().value(), group(row));
        }

        void learn() {
            boolean learnt = true;
            while (learnt) {
                learnt = false;
                for (var sum : sums) {
                    var unknown = sum.stream()
                            .filter(cell -> !known.containsKey(cell))
                            .toList();
                    if (unknown.size() == 1) {
                        learnt = true;
                        known.put(unknown.getFirst(), solved(sum, unknown.getFirst()));
                    }
                }
            }
        }

        private long solved(List<List<String>> sum, List<String> unknown) {
            long parts = sum.stream()
                    .skip(1)
                    .filter(cell -> !cell.equals(unknown))
                    .mapToLong(cell -> known.getOrDefault(cell, 0L))
                    .sum();
            return unknown.equals(sum.getFirst()) ? parts : known.getOrDefault(sum.getFirst(), 0L) - parts;
        }

        boolean knowsSmall(ResultRow row) {
            return known.containsKey(key(row));
        }
    }

    @Test
    void a_hidden_row_tells_neither_share_nor_count_nor_interval() {
        var rows = table(new int[] {20, 3}, new int[] {20, 17});
        var hidden = rows.stream().filter(row -> row.hidden() != Hidden.NO).toList();
        assertThat(hidden).isNotEmpty().allSatisfy(row -> {
            assertThat(row.estimate().stat()).isNaN();
            assertThat(row.rounded()).isNaN();
            assertThat(row.counts().n()).isEqualTo(-1);
            assertThat(row.counts().total()).isEqualTo(-1);
            assertThat(row.counts().weighted()).isNaN();
        });
        assertThat(rows.stream().map(ResultRow::hidden)).contains(Hidden.PRIMARY, Hidden.COMPLEMENTARY);
    }

    @Test
    void zero_of_many_is_shown_and_one_of_many_is_not_even_as_a_large_share_of_the_others() {
        var zero = table(new int[] {20, 0}, new int[] {20, 17});
        assertThat(zero).allSatisfy(row -> assertThat(row.hidden()).isEqualTo(Hidden.NO));
        var nearlyAll = table(new int[] {20, 1}, new int[] {20, 17});
        assertThat(nearlyAll.stream().filter(row -> row.hidden() != Hidden.NO)).hasSizeGreaterThanOrEqualTo(4);
    }

    /** Women 7, men 9, young women 1, young men 5: female 8 and male 14 would tell the young women. */
    @Test
    void a_variable_that_adds_up_to_another_gives_nothing_away_in_the_table_of_the_other() {
        var group = new SelectOne("group", List.of("women", "men", "young women", "young men"), 22);
        var sex = new SelectOne("sex", List.of("female", "male"), 22);
        int row = 0;
        int[] counts = {7, 9, 1, 5};
        for (int g = 0; g < 4; g++) {
            for (int i = 0; i < counts[g]; i++) {
                group.answer(row, g);
                sex.answer(row++, g % 2);
            }
        }
        var data = Dataset.of(22, List.of(group, sex));
        var plan = List.of(
                PlanRow.of("group", AnalysisType.PROP_SELECT_ONE, "group"),
                PlanRow.of("sex", AnalysisType.PROP_SELECT_ONE, "sex"));
        var rows = Tabulator.of(data, Design.purposiveSample()).tabulate(plan).rows();
        var nesting = Nesting.of(data, "group", "sex").orElseThrow();
        assertThat(Nesting.of(data, "sex", "group")).isEmpty();
        var shown = Suppress.below(THRESHOLD, rows, plan, Map.of(PlanRow.Source.HH, List.of(nesting)));
        assertThat(hiddenOf(Suppress.below(THRESHOLD, rows, plan))).doesNotContain("women");
        var hidden = hiddenOf(shown);
        assertThat(hidden).contains("young women");
        assertThat(hidden.contains("women") || hidden.contains("female")).isTrue();
    }

    private static List<String> hiddenOf(List<ResultRow> rows) {
        return rows.stream()
                .filter(row -> row.hidden() != Hidden.NO)
                .map(row -> row.cell().value())
                .toList();
    }

    /** Of 22 people 6 were asked: 5 said no. */
    @Test
    void how_many_were_asked_does_not_tell_the_answer_that_is_hidden() {
        var question = new SelectOne("question", List.of("yes", "no"), 22);
        for (int row = 0; row < 22; row++) {
            if (row < 6) {
                question.answer(row, row == 0 ? 0 : 1);
            } else {
                question.unanswered(row, AnswerState.NOT_ASKED);
            }
        }
        var everybody = PlanRow.of("all", AnalysisType.PROP_SELECT_ONE, "question");
        var counting = everybody.counting();
        var plan = List.of(everybody.with(new PlanRow.Counting(
                counting.subset(),
                PlanRow.Denominator.ALL,
                counting.missing(),
                counting.dontKnow(),
                counting.shareOf())));
        var rows = Tabulator.of(Dataset.of(22, List.of(question)), Design.purposiveSample())
                .tabulate(plan)
                .rows();
        var shown = Suppress.below(THRESHOLD, rows, plan);
        assertThat(hiddenOf(shown)).contains("yes");
        assertThat(shown)
                .filteredOn(row -> row.hidden() == Hidden.NO)
                .allSatisfy(row -> assertThat(row.counts().asked()).isNegative());
    }

    @Test
    void nothing_is_hidden_from_those_inside() {
        var question = new SelectOne("question", List.of("yes"), 1).answer(0, "yes");
        var plan = List.of(PlanRow.of("all", AnalysisType.PROP_SELECT_ONE, "question"));
        var rows = Tabulator.of(Dataset.of(1, List.of(question)), Design.purposiveSample())
                .tabulate(plan)
                .rows();
        assertThat(Suppress.below(1, rows, plan)).isEqualTo(rows);
        assertThat(Suppress.below(5, rows, plan).getFirst().hidden()).isEqualTo(Hidden.PRIMARY);
    }

    @Test
    void how_many_focus_groups_said_so_is_told() {
        var question = new SelectOne("question", List.of("yes", "no"), 3)
                .answer(0, 0)
                .answer(1, 0)
                .answer(2, 1);
        var plan = List.of(
                PlanRow.of("all", AnalysisType.PROP_SELECT_ONE, "question").from(PlanRow.Source.FGD));
        var rows = Tabulator.of(Dataset.of(3, List.of(question)), Design.purposiveSample())
                .tabulate(plan)
                .rows();
        assertThat(Suppress.below(10, rows, plan)).isEqualTo(rows);
    }

    /** Two groups and how many of each said yes and no. */
    private static List<ResultRow> table(int[] first, int[] second) {
        int size = IntStream.concat(IntStream.of(first), IntStream.of(second)).sum();
        var question = new SelectOne("question", List.of("yes", "no"), size);
        var group = new SelectOne("group", List.of("first", "second"), size);
        int row = 0;
        for (var counts : List.of(first, second)) {
            for (int choice = 0; choice < 2; choice++) {
                for (int i = 0; i < counts[choice]; i++) {
                    question.answer(row, choice);
                    group.answer(row++, counts == first ? 0 : 1);
                }
            }
        }
        var plan = List.of(
                PlanRow.of("all", AnalysisType.PROP_SELECT_ONE, "question"),
                PlanRow.of("by", AnalysisType.PROP_SELECT_ONE, "question").by("group"));
        var tabulator = Tabulator.of(Dataset.of(size, List.of(question, group)), Design.purposiveSample());
        return Suppress.below(THRESHOLD, tabulator.tabulate(plan).rows(), plan);
    }
}
