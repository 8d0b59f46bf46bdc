package org.sanad.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.tabulation.PlanRow.Breakdown;
import org.sanad.tabulation.PlanRow.Counting;
import org.sanad.tabulation.PlanRow.Denominator;
import org.sanad.tabulation.PlanRow.Direction;
import org.sanad.tabulation.PlanRow.DontKnow;
import org.sanad.tabulation.PlanRow.Missing;
import org.sanad.tabulation.PlanRow.Presentation;
import org.sanad.tabulation.PlanRow.ShareOf;
import org.sanad.tabulation.PlanRow.Sort;
import org.sanad.tabulation.ResultRow.Kind;
import org.sanad.tabulation.Tested.EffectKind;

/** What the columns of a plan do to its tables. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TablesTest {

    private static final Tabulator SURVEY = Survey.tabulator("weights");

    @Test
    void an_analysis_repeated_for_each_place_is_that_of_each_place_alone() {
        var work = PlanRow.of("1", AnalysisType.PROP_SELECT_ONE, "work").by("sex");
        var repeated = rows(work.with(new Breakdown(List.of("sex"), "place", Direction.COLUMN)));
        var camp = rows(work.with(counting("place = 'camp'", ShareOf.RESPONDENTS)));
        var inCamp = repeated.stream()
                .filter(row -> row.cell().repeatValue().equals("camp"))
                .toList();
        assertThat(inCamp).hasSameSizeAs(camp);
        for (int i = 0; i < camp.size(); i++) {
            assertThat(inCamp.get(i).estimate()).isEqualTo(camp.get(i).estimate());
            assertThat(inCamp.get(i).counts()).isEqualTo(camp.get(i).counts());
        }
        assertThat(repeated.stream().map(row -> row.cell().repeatValue()).distinct())
                .containsExactly("camp", "town", "village");
    }

    @Test
    void the_most_frequent_come_first_and_the_others_are_left_out_alike_in_every_group() {
        var row = PlanRow.of("1", AnalysisType.PROP_SELECT_MULTIPLE, "barriers")
                .by("sex")
                .with(new Presentation(0, true, 0, Sort.DESCENDING, 2));
        var whole = rows(PlanRow.of("1", AnalysisType.PROP_SELECT_MULTIPLE, "barriers")).stream()
                .sorted(java.util.Comparator.comparingDouble(
                        (ResultRow one) -> -one.estimate().stat()))
                .map(one -> one.cell().value())
                .limit(2)
                .toList();
        assertThat(rows(row).stream().map(one -> one.cell().value()))
                .containsExactly(whole.getFirst(), whole.getLast(), whole.getFirst(), whole.getLast());
    }

    @Test
    void shares_of_all_answers_named_add_up_and_shares_of_people_do_not() {
        var mentions = rows(
                PlanRow.of("1", AnalysisType.PROP_SELECT_MULTIPLE, "barriers").with(counting("", ShareOf.MENTIONS)));
        assertThat(mentions).allSatisfy(row -> assertThat(row.estimate().kind()).isEqualTo(Kind.SHARE_OF_MENTIONS));
        assertThat(mentions.stream().mapToDouble(row -> row.estimate().stat()).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(mentions)
                .allSatisfy(row -> assertThat(row.estimate().stat()).isCloseTo(row.mentionsShare(), within(1e-12)));
        var people = rows(PlanRow.of("1", AnalysisType.PROP_SELECT_MULTIPLE, "barriers"));
        assertThat(people.stream().mapToDouble(row -> row.estimate().stat()).sum())
                .isGreaterThan(1.01);
    }

    private static Counting counting(String subset, ShareOf share) {
        return new Counting(subset, Denominator.ANSWERED, Missing.EXCLUDE, DontKnow.EXCLUDE, Set.of(share));
    }

    @Test
    void a_condition_on_what_is_not_known_counts_nobody_neither_so_nor_otherwise() {
        var female = SURVEY.where("care = 'yes'").orElseThrow();
        var not = SURVEY.where("not(care = 'yes')").orElseThrow();
        var answered = SURVEY.where("answered(care)").orElseThrow();
        assertThat(female.length + not.length).isEqualTo(answered.length);
        assertThat(SURVEY.where("care = 'yes' or age >= 0").orElseThrow().length)
                .isGreaterThan(female.length);
        assertThat(SURVEY.where("asked(care)").orElseThrow())
                .isEqualTo(SURVEY.where("sex = 'female'").orElseThrow());
        assertThat(SURVEY.where("age * 2 - 10 > 60 and selected(barriers, 'cost') and ${size} div 2 >= 1.5"))
                .isPresent();
        assertThat(SURVEY.where("nobody knows")).isEmpty();
    }

    @Test
    void the_rows_behind_a_cell_are_as_many_as_it_counts_and_all_of_its_kind() {
        var plan =
                PlanRow.of("1", AnalysisType.PROP_SELECT_MULTIPLE, "barriers").by("place", "sex");
        for (var row : rows(plan)) {
            var behind = SURVEY.behind(plan, row.cell());
            assertThat(behind).hasSize((int) row.counts().n());
            var barriers = (SelectMultiple) Survey.DATASET.column("barriers").orElseThrow();
            int choice = Survey.BARRIERS.indexOf(row.cell().value());
            assertThat(java.util.Arrays.stream(behind).allMatch(at -> barriers.took(at, choice)))
                    .isTrue();
        }
    }

    @Test
    void effects_are_those_of_counting_by_hand() {
        var question = new SelectOne("q", List.of("yes", "no"), 20);
        var group = new SelectOne("g", List.of("a", "b"), 20);
        var number = new Numeric("x", 20);
        for (int i = 0; i < 20; i++) {
            group.answer(i, i < 10 ? 0 : 1);
            question.answer(i, i < 8 || i >= 15 ? 0 : 1);
            number.answer(i, i < 10 ? i + 1 : i - 6);
        }
        var tabulator = Tabulator.of(Dataset.of(20, List.of(question, group, number)), Design.purposiveSample());
        var share = tested(
                tabulator, PlanRow.of("1", AnalysisType.PROP_SELECT_ONE, "q").by("g"), PlanRow.Test.AUTO);
        assertThat(share.test()).isEqualTo(PlanRow.Test.FISHER);
        assertThat(share.effectKind()).isEqualTo(EffectKind.RISK_DIFFERENCE);
        assertThat(share.effect()).isCloseTo(0.8 - 0.5, within(1e-12));
        var mean = tested(tabulator, PlanRow.of("1", AnalysisType.MEAN, "x").by("g"), PlanRow.Test.T);
        double deviation = Math.sqrt(82.5 / 9);
        assertThat(mean.effect()).isCloseTo((1 - 3 / 71.0) * (5.5 - 8.5) / deviation, within(1e-12));
        var rank = tested(tabulator, PlanRow.of("1", AnalysisType.MEDIAN, "x").by("g"), PlanRow.Test.AUTO);
        // of 100 pairs the first is larger in 21 and equal in 7
        assertThat(rank.effect()).isCloseTo((21 - 72) / 100.0, within(1e-12));
    }

    @Test
    void many_tests_make_p_larger_and_a_test_of_several_rows_is_one() {
        var rows = SURVEY.tabulate(List.of(
                        PlanRow.of("1", AnalysisType.PROP_SELECT_ONE, "work")
                                .by("sex")
                                .tested(PlanRow.Test.AUTO),
                        PlanRow.of("2", AnalysisType.PROP_SELECT_ONE, "work")
                                .by("place")
                                .tested(PlanRow.Test.AUTO)))
                .rows();
        var tests = rows.stream().flatMap(row -> row.test().stream()).distinct().toList();
        assertThat(tests).hasSize(2).allSatisfy(test -> {
            assertThat(test.test()).isEqualTo(PlanRow.Test.RAO_SCOTT);
            assertThat(test.adjusted()).isBetween(test.p(), Math.min(1, 2 * test.p()) + 1e-12);
            assertThat(test.effectKind()).isEqualTo(EffectKind.CRAMERS_V);
        });
    }

    @Test
    void a_result_stands_in_impacts_columns_with_its_key() {
        var row = rows(PlanRow.of("1", AnalysisType.PROP_SELECT_ONE, "work").by("place", "sex"))
                .getFirst();
        var impact = ImpactRow.of(row, AnalysisType.PROP_SELECT_ONE);
        assertThat(impact.analysisKey())
                .isEqualTo("prop_select_one @/@ work %/% no @/@ place %/% camp -/- sex %/% female");
        assertThat(impact.groupVar()).isEqualTo("place %/% sex");
        var whole = ImpactRow.of(rows(PlanRow.of("1", AnalysisType.MEAN, "age")).getFirst(), AnalysisType.MEAN);
        assertThat(whole.analysisKey()).isEqualTo("mean @/@ age %/% NA @/@ NA %/% NA");
    }

    private static Tested tested(Tabulator tabulator, PlanRow row, PlanRow.Test test) {
        return tabulator
                .tabulate(List.of(row.tested(test)))
                .rows()
                .getFirst()
                .test()
                .orElseThrow();
    }

    private static List<ResultRow> rows(PlanRow row) {
        var done = SURVEY.tabulate(List.of(row));
        assertThat(done.planFaults()).isEmpty();
        return done.rows();
    }
}
