package org.sanad.assessment.analysis.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.ResultRow.Flag;
import org.sanad.tabulation.ResultRow.Hidden;
import org.sanad.tabulation.Tested;
import org.sanad.web.Texts;

/** What a reader must know of a table besides its numbers. */
final class Explained {

    private static final double ALMOST_NEVER = 0.001;
    private static final int HUNDRED = 100;

    /** Flags that have words of their own. */
    private static final List<Flag> SAID = List.of(
            Flag.LONELY_CLUSTER,
            Flag.WIDE_INTERVAL,
            Flag.FINITE_POPULATION,
            Flag.EMPTY,
            Flag.TEST_OF_CLUSTERS,
            Flag.TEST_OF_STRATA);

    private Explained() {}

    /** Of whom a share is, and how many they were. */
    static Optional<String> kind(PlanRow row, List<ResultRow> rows, FindingWords words) {
        return rows.stream().findFirst().map(first -> {
            var kind = first.estimate().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            boolean ofGroup = first.estimate().kind() == ResultRow.Kind.SHARE_OF_GROUP;
            var rule = ofGroup ? "-" + row.counting().denominator().name().toLowerCase(Locale.ROOT) : "";
            var said = words.texts().text("analysis.kind." + kind + rule, HUNDRED);
            return first.turns()
                    .map(turns -> said + " " + words.unit(row.source(), turns))
                    .orElse(said);
        });
    }

    static List<String> notes(PlanRow row, List<ResultRow> rows, FindingWords words) {
        var notes = new ArrayList<String>();
        var texts = words.texts();
        if (rows.stream().anyMatch(one -> one.hidden() != Hidden.NO)) {
            notes.add(texts.text("analysis.note.hidden"));
        }
        if (any(rows, Flag.LOW_N) && row.source() != Source.FGD) {
            notes.add(texts.text("analysis.note.low-n", row.presentation().minimum()));
        }
        SAID.stream().filter(flag -> any(rows, flag)).forEach(flag -> notes.add(texts.text(key("note", flag))));
        rows.stream()
                .flatMap(one -> one.test().stream())
                .distinct()
                .limit(1)
                .forEach(test -> notes.add(test(test, texts)));
        return notes;
    }

    private static boolean any(List<ResultRow> rows, Flag flag) {
        return rows.stream().anyMatch(row -> row.flags().contains(flag));
    }

    private static String key(String part, Enum<?> of) {
        return "analysis." + part + "." + of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String test(Tested test, Texts texts) {
        var name = texts.text(key("word", test.test()));
        var p = test.adjusted() < ALMOST_NEVER
                ? texts.text("analysis.test.below", texts.number(BigDecimal.valueOf(ALMOST_NEVER)))
                : texts.text("analysis.test.is", said(test.adjusted(), 3, texts));
        return texts.text("analysis.test", name, p, said(test.effect(), 2, texts));
    }

    /** An effect that there is not, as of groups without spread, is no number. */
    private static String said(double number, int digits, Texts texts) {
        return Double.isFinite(number)
                ? texts.number(BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP))
                : "–";
    }
}
