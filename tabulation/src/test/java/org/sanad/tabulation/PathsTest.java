package org.sanad.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.tabulation.PlanRow.Counting;
import org.sanad.tabulation.PlanRow.Denominator;
import org.sanad.tabulation.PlanRow.DontKnow;
import org.sanad.tabulation.PlanRow.Missing;
import org.sanad.tabulation.PlanRow.ShareOf;

/** Counting bits, adding weights and counting by hand come to the same. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PathsTest {

    private static final List<String> CHOICES = List.of("a", "b", "c");

    @Test
    void counting_bits_and_adding_weights_agree_on_random_surveys() {
        var random = new Random(5);
        for (int round = 0; round < 60; round++) {
            var survey = new RandomSurvey(random, 20 + random.nextInt(300));
            var counted = Tabulator.of(survey.dataset(), evenly());
            // each interview its own cluster: the same design, on the general way
            var added = Tabulator.of(survey.dataset(), evenly().clustered("id"));
            var plan = survey.plan(random);
            assertSame(counted.tabulate(plan).rows(), added.tabulate(plan).rows());
        }
    }

    private static Design evenly() {
        return Design.randomSample().weighted("even").stratified("stratum");
    }

    private static void assertSame(List<ResultRow> some, List<ResultRow> others) {
        assertThat(some).hasSameSizeAs(others).isNotEmpty();
        for (int i = 0; i < some.size(); i++) {
            var one = some.get(i);
            var other = others.get(i);
            assertThat(one.cell()).isEqualTo(other.cell());
            assertThat(one.counts().n()).isEqualTo(other.counts().n());
            close(one.rounded(), other.rounded());
            close(one.estimate().stat(), other.estimate().stat());
            close(one.estimate().se(), other.estimate().se());
            close(one.estimate().low(), other.estimate().low());
            close(one.estimate().high(), other.estimate().high());
            close(one.estimate().df(), other.estimate().df());
        }
    }

    private static void close(double one, double other) {
        if (Double.isNaN(one)) {
            assertThat(other).isNaN();
        } else {
            assertThat(one).isCloseTo(other, within(1e-7));
        }
    }

    @Test
    void every_count_and_share_is_that_of_counting_by_hand() {
        var random = new Random(8);
        for (int round = 0; round < 60; round++) {
            var survey = new RandomSurvey(random, 1 + random.nextInt(80));
            var plan = survey.plan(random);
            for (var row :
                    Tabulator.of(survey.dataset(), evenly()).tabulate(plan).rows()) {
                survey.assertRight(
                        row,
                        plan.stream()
                                .filter(one -> one.id().equals(row.cell().planRow()))
                                .findFirst()
                                .orElseThrow());
            }
        }
    }

    /** Answers drawn at random, kept a second time as plain arrays to count by hand. */
    private static final class RandomSurvey {

        private final int size;
        private final SelectOne stratum;
        private final SelectOne id;
        private final Numeric even;
        private final SelectOne one;
        private final SelectMultiple many;
        private final SelectOne group;

        RandomSurvey(Random random, int size) {
            this.size = size;
            stratum = new SelectOne("stratum", List.of("s", "t", "u"), size);
            id = new SelectOne(
                    "id", IntStream.range(0, size).mapToObj(Integer::toString).toList(), size);
            even = new Numeric("even", size);
            one = new SelectOne("one", CHOICES, size);
            many = new SelectMultiple("many", CHOICES, size);
            group = new SelectOne("group", List.of("x", "y", "nobody"), size);
            for (int row = 0; row < size; row++) {
                int of = random.nextInt(3);
                stratum.answer(row, of);
                id.answer(row, row);
                even.answer(row, 0.5 + of);
                fill(random, row);
            }
        }

        private void fill(Random random, int row) {
            var state = AnswerState.values()[Math.max(0, random.nextInt(12) - 7)];
            if (state == AnswerState.ANSWERED) {
                one.answer(row, random.nextInt(3));
                many.answer(
                        row,
                        IntStream.range(0, 3).filter(i -> random.nextBoolean()).toArray());
            } else {
                one.unanswered(row, state);
                many.unanswered(row, state);
            }
            if (random.nextInt(10) > 0) {
                group.answer(row, random.nextInt(2));
            }
        }

        Dataset dataset() {
            return Dataset.of(size, List.of(stratum, id, even, one, many, group));
        }

        List<PlanRow> plan(Random random) {
            var plan = new ArrayList<PlanRow>();
            for (var denominator : Denominator.values()) {
                for (var missing : Missing.values()) {
                    var counting = new Counting(
                            random.nextBoolean() ? "" : "group = 'x'",
                            denominator,
                            missing,
                            DontKnow.values()[random.nextInt(2)],
                            java.util.Set.of(ShareOf.RESPONDENTS, ShareOf.MENTIONS));
                    var name = denominator + "-" + missing;
                    plan.add(PlanRow.of("1" + name, AnalysisType.PROP_SELECT_ONE, "one")
                            .by("group")
                            .with(counting));
                    plan.add(PlanRow.of("2" + name, AnalysisType.PROP_SELECT_MULTIPLE, "many")
                            .by("group", "stratum")
                            .with(counting));
                }
            }
            return plan;
        }

        void assertRight(ResultRow row, PlanRow plan) {
            double part = 0;
            double whole = 0;
            double mentions = 0;
            long n = 0;
            for (int i = 0; i < size; i++) {
                if (isIn(row, plan, i) && isInBase(plan, i)) {
                    whole += even.value(i);
                    mentions += took(row.cell().variable(), i) * even.value(i);
                    if (isCounted(row, i)) {
                        part += even.value(i);
                        n++;
                    }
                }
            }
            assertThat(row.counts().n()).as("%s", row).isEqualTo(n);
            assertThat(row.counts().totalWeighted()).isCloseTo(whole, within(1e-9));
            if (whole > 0) {
                assertThat(row.estimate().stat()).isCloseTo(part / whole, within(1e-12));
            } else {
                assertThat(row.estimate().stat()).isNaN();
                assertThat(row.flags()).contains(ResultRow.Flag.EMPTY);
            }
            if (plan.measure().type() == AnalysisType.PROP_SELECT_MULTIPLE && mentions > 0) {
                assertThat(row.mentionsShare()).isCloseTo(part / mentions, within(1e-12));
            }
        }

        private int took(String variable, int row) {
            if (many.state(row) != AnswerState.ANSWERED) {
                return 0;
            }
            return variable.equals("one")
                    ? 1
                    : (int) IntStream.range(0, 3).filter(c -> many.took(row, c)).count();
        }

        private boolean isIn(ResultRow row, PlanRow plan, int at) {
            boolean known = group.state(at) == AnswerState.ANSWERED;
            var value = known ? group.choices().get(group.choice(at)) : ResultRow.NO_ANSWER;
            var of = row.cell().groupValues();
            boolean inStratum =
                    of.size() < 2 || stratum.choices().get(stratum.choice(at)).equals(of.get(1));
            return value.equals(of.getFirst())
                    && inStratum
                    && (plan.counting().subset().isEmpty() || value.equals("x"));
        }

        private boolean isInBase(PlanRow plan, int at) {
            var counting = plan.counting();
            return switch (one.state(at)) {
                case ANSWERED -> true;
                case MISSING -> counting.denominator() != Denominator.ANSWERED || counting.missing() != Missing.EXCLUDE;
                case DONT_KNOW, PREFER_NOT_TO_SAY ->
                    counting.denominator() != Denominator.ANSWERED || counting.dontKnow() == DontKnow.SHOW;
                case NOT_ASKED -> counting.denominator() == Denominator.ALL;
            };
        }

        private boolean isCounted(ResultRow row, int at) {
            var value = row.cell().value();
            return switch (one.state(at)) {
                case ANSWERED -> isChosen(row.cell().variable(), value, at);
                case MISSING -> value.equals(ResultRow.NO_ANSWER) || value.equals(ResultRow.NONE);
                case DONT_KNOW -> value.equals(ResultRow.DONT_KNOW);
                case PREFER_NOT_TO_SAY -> value.equals(ResultRow.PREFER_NOT);
                case NOT_ASKED -> false;
            };
        }

        private boolean isChosen(String variable, String value, int at) {
            int choice = CHOICES.indexOf(value);
            if (choice < 0) {
                return false;
            }
            return variable.equals("one") ? one.choice(at) == choice : many.took(at, choice);
        }
    }
}
