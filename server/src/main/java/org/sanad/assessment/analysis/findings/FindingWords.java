package org.sanad.assessment.analysis.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sanad.assessment.analysis.answers.FieldWords;
import org.sanad.assessment.analysis.answers.Variable;
import org.sanad.assessment.analysis.runs.HeldRun;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.ResultRow.Hidden;
import org.sanad.tabulation.ResultRow.Kind;
import org.sanad.web.Texts;

/** Results in the reader's words and digits. Numbers are taken as they are; nothing is rounded a second time. */
final class FindingWords {

    private static final Pattern AGES = Pattern.compile("\\d{1,3}[-+]\\d{0,3}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final List<String> DERIVED = List.of("age_band", "disability_wg");

    private final HeldRun held;
    private final Texts texts;

    FindingWords(HeldRun held, Texts texts) {
        this.held = held;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    String title(PlanRow row) {
        var label = row.heading().label();
        var tag = texts.language().tag();
        var machines = label.values().stream().allMatch(row.measure().variable()::equals);
        return machines ? variable(row.source(), row.measure().variable()) : Variable.said(label, tag, row.id());
    }

    String variable(Source source, String name) {
        if (DERIVED.contains(name)) {
            return texts.text("analysis.derived." + name.replace('_', '-'));
        }
        return held.variable(source, name)
                .map(variable -> FieldWords.title(variable, texts))
                .orElse(name);
    }

    /** What is counted turn by turn, in a sentence. */
    String unit(Source source, ResultRow.Turns turns) {
        return texts.text("analysis.unit", "\u2068" + repeat(source, turns) + "\u2069");
    }

    String repeat(Source source, ResultRow.Turns turns) {
        var labels = Optional.ofNullable(held.snapshots().get(source))
                .map(snapshot -> snapshot.unit(turns.repeat()))
                .orElse(Map.of());
        return Variable.said(labels, texts.language().tag(), turns.repeat());
    }

    String value(Source source, String variable, String value) {
        if (value.startsWith("#")) {
            return texts.text("analysis.value." + value.substring(1).replace('_', '-'));
        }
        if (variable.equals("disability_wg")) {
            return texts.text("analysis.value." + value);
        }
        if (value.matches("q(25|50|75)")) {
            return texts.text("analysis.value." + value);
        }
        return held.variable(source, variable)
                .map(one -> FieldWords.answer(one, value, texts))
                .map(said -> AGES.matcher(said).matches() ? ages(said) : said)
                .orElse(value);
    }

    Optional<Variable> asked(Source source, String name) {
        return held.variable(source, name);
    }

    /** The answer of a cell; empty for a number. */
    String answer(ResultRow row) {
        var cell = row.cell();
        return cell.value().isEmpty() ? "" : value(cell.source(), cell.variable(), cell.value());
    }

    /** Everything that divides a cell: what it is repeated for, and its groups. */
    String groups(ResultRow row) {
        var cell = row.cell();
        var repeat = cell.repeatFor().isEmpty() ? "" : value(cell.source(), cell.repeatFor(), cell.repeatValue());
        return Stream.of(repeat, group(row)).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** In the reader's digits, and from left to right even among Arabic words. */
    private String ages(String said) {
        return "\u2066" + NUMBER.matcher(said).replaceAll(found -> texts.plain(Long.parseLong(found.group())))
                + "\u2069";
    }

    /** The values of the groups of a cell, crossed. */
    private String group(ResultRow row) {
        var cell = row.cell();
        return IntStream.range(0, cell.groups().size())
                .mapToObj(i -> value(
                        cell.source(), cell.groups().get(i), cell.groupValues().get(i)))
                .collect(Collectors.joining(" × "));
    }

    /** The value as it is printed everywhere. */
    String number(ResultRow row) {
        if (row.hidden() != Hidden.NO) {
            return texts.text("analysis.hidden");
        }
        if (Double.isNaN(row.estimate().stat())) {
            return "–";
        }
        return switch (row.estimate().kind()) {
            case SHARE_OF_GROUP, SHARE_OF_VALUE, SHARE_OF_MENTIONS -> percent(row);
            case GROUPS -> base(row);
            case MEAN, QUANTILE, RATIO -> texts.number(decimal(row.rounded()));
        };
    }

    /** A share that is there but rounds to nothing is not nothing. */
    private String percent(ResultRow row) {
        if (row.rounded() == 0 && row.counts().n() > 0) {
            return texts.text("analysis.below-one", texts.percent(BigDecimal.ONE));
        }
        return texts.percent(decimal(row.rounded()));
    }

    private static BigDecimal decimal(double rounded) {
        return BigDecimal.valueOf(rounded).stripTrailingZeros();
    }

    /** "22 of 32"; empty for hidden cells. */
    String base(ResultRow row) {
        if (row.hidden() != Hidden.NO) {
            return "";
        }
        boolean ofAll = row.estimate().kind() == Kind.MEAN
                || row.estimate().kind() == Kind.QUANTILE
                || row.estimate().kind() == Kind.RATIO;
        return ofAll
                ? texts.text("analysis.n", row.counts().total())
                : texts.text("analysis.k-of-n", row.counts().n(), row.counts().total());
    }

    /** In the unit of the value; empty where none is claimed. */
    String interval(ResultRow row) {
        if (!row.estimate().hasInterval()) {
            return "";
        }
        double factor = isShare(row) ? 100 : 1;
        int digits = isShare(row) ? 0 : 1;
        return texts.text(
                "analysis.from-to",
                texts.number(rounded(row.estimate().low() * factor, digits)),
                texts.number(rounded(row.estimate().high() * factor, digits)));
    }

    static boolean isShare(ResultRow row) {
        return switch (row.estimate().kind()) {
            case SHARE_OF_GROUP, SHARE_OF_VALUE, SHARE_OF_MENTIONS -> true;
            case GROUPS, MEAN, QUANTILE, RATIO -> false;
        };
    }

    private static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, java.math.RoundingMode.HALF_UP);
    }
}
