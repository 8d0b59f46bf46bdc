package org.sanad.bench.tabulate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.sanad.tabulation.AnalysisType;
import org.sanad.tabulation.AnswerState;
import org.sanad.tabulation.Column;
import org.sanad.tabulation.Dataset;
import org.sanad.tabulation.Numeric;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.SelectMultiple;
import org.sanad.tabulation.SelectOne;

/**
 * Made-up interviews like those of a household survey: 40 questions with one answer, five of them behind a skip, 20 with
 * several, six breakdowns with 33 values, a weight per governorate; one in fifty answers is missing.
 */
final class MadeSurvey {

    private static final int[] BREAKDOWNS = {2, 5, 18, 2, 2, 4};
    private static final int MISSING_OF = 50;

    private final SplittableRandom random = new SplittableRandom(20201101);
    private final int size;
    private final List<Column> columns = new ArrayList<>();

    private MadeSurvey(int size) {
        this.size = size;
    }

    static Dataset of(int size) {
        var made = new MadeSurvey(size);
        made.breakdowns();
        IntStream.range(0, 40).forEach(made::selectOne);
        IntStream.range(0, 20).forEach(made::selectMultiple);
        return Dataset.of(size, made.columns);
    }

    private void breakdowns() {
        for (int b = 0; b < BREAKDOWNS.length; b++) {
            var column = new SelectOne("b" + b, names("v", BREAKDOWNS[b]), size);
            for (int row = 0; row < size; row++) {
                column.answer(row, random.nextInt(BREAKDOWNS[b]));
            }
            columns.add(column);
        }
        var place = (SelectOne) columns.get(2);
        var weight = new Numeric("weight", size);
        var own = new Numeric("own_weight", size);
        var cluster = new SelectOne("cluster", names("k", 18 * 30), size);
        for (int row = 0; row < size; row++) {
            weight.answer(row, 1 + place.choice(row) / 4.0);
            own.answer(row, (1 + place.choice(row) / 4.0) * (0.5 + random.nextDouble()));
            cluster.answer(row, place.choice(row) * 30 + random.nextInt(30));
        }
        columns.addAll(List.of(weight, own, cluster));
    }

    private void selectOne(int question) {
        int choices = 2 + question % 5;
        var column = new SelectOne("so" + question, names("c", choices), size);
        for (int row = 0; row < size; row++) {
            if (question < 5 && random.nextInt(3) == 0) {
                column.unanswered(row, AnswerState.NOT_ASKED);
            } else if (random.nextInt(MISSING_OF) > 0) {
                column.answer(row, Math.min(random.nextInt(choices), random.nextInt(choices)));
            }
        }
        columns.add(column);
    }

    private void selectMultiple(int question) {
        var column = new SelectMultiple("sm" + question, names("c", 8), size);
        for (int row = 0; row < size; row++) {
            if (random.nextInt(MISSING_OF) > 0) {
                int offered = random.nextInt(256);
                int liked = random.nextInt(256);
                int taken = offered & liked;
                column.answer(
                        row,
                        IntStream.range(0, 8).filter(c -> (taken >> c & 1) == 1).toArray());
            }
        }
        columns.add(column);
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    /** Each question in all, and in each of the six breakdowns. */
    static List<PlanRow> plan() {
        var plan = new ArrayList<PlanRow>();
        for (int question = 0; question < 60; question++) {
            var row = question < 40
                    ? PlanRow.of("so" + question, AnalysisType.PROP_SELECT_ONE, "so" + question)
                    : PlanRow.of("sm" + question, AnalysisType.PROP_SELECT_MULTIPLE, "sm" + (question - 40));
            plan.add(row);
            for (int b = 0; b < BREAKDOWNS.length; b++) {
                plan.add(renamed(row, row.id() + "-b" + b).by("b" + b));
            }
        }
        return plan;
    }

    private static PlanRow renamed(PlanRow row, String id) {
        return PlanRow.of(id, row.measure().type(), row.measure().variable());
    }
}
