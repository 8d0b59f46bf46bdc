package org.sanad.assessment.analysis.findings;

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

    private Explained() {}

    /** Of whom a share is, and how many they were. */
    static Optional<String> kind(PlanRow row, List<ResultRow> rows, FindingWords words) {
        return rows.stream().findFirst().map(first -> {
            var kind = first.estimate().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            boolean ofGroup = first.estimate().kind() == ResultRow.Kind.SHARE_OF_GROUP;
            var rule = ofGroup ? "-" + row.counting().denominator().name().toLowerCase(Locale.ROOT) : "";
            var said = words.texts().text("analysis.kind." + kind + rule);
            var subset = row.heading().subsetLabel();
            var of = subset.isEmpty() ? said : said + " (" + subset + ")";
            return first.turns()
                    .map(turns -> of + " " + words.unit(row.source(), turns))
                    .orElse(of);
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
        if (any(rows, Flag.LONELY_CLUSTER)) {
            notes.add(texts.text("analysis.note.lonely-cluster"));
        }
        if (any(rows, Flag.WIDE_INTERVAL)) {
            notes.add(texts.text("analysis.note.wide-interval"));
        }
        if (any(rows, Flag.FINITE_POPULATION)) {
            notes.add(texts.text("analysis.note.finite-population"));
        }
        if (any(rows, Flag.EMPTY)) {
            notes.add(texts.text("analysis.note.empty"));
        }
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

    private static String test(Tested test, Texts texts) {
        var name = texts.text(
                "analysis.word." + test.test().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var p = test.adjusted() < ALMOST_NEVER
                ? texts.text("analysis.test.below", "0.001")
                : texts.text("analysis.test.is", String.format(Locale.ROOT, "%.3f", test.adjusted()));
        return texts.text("analysis.test", name, p, String.format(Locale.ROOT, "%.2f", test.effect()));
    }
}
