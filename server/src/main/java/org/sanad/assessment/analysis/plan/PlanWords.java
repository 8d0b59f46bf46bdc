package org.sanad.assessment.analysis.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.assessment.analysis.charting.ChartWish;
import org.sanad.tabulation.AnalysisType;
import org.sanad.tabulation.PlanFault;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Inference;
import org.sanad.tabulation.PlanRow.Presentation;
import org.sanad.web.Choice;
import org.sanad.web.Texts;

/** Columns, values and faults of plans in words. */
public final class PlanWords {

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("source", words(PlanRow.Source.values())),
            Map.entry("analysis_type", words(AnalysisType.values())),
            Map.entry("denominator_rule", words(PlanRow.Denominator.values())),
            Map.entry("missing_rule", words(PlanRow.Missing.values())),
            Map.entry("dk_rule", words(PlanRow.DontKnow.values())),
            Map.entry("direction", words(PlanRow.Direction.values())),
            Map.entry("weight", List.of("design", "none")),
            Map.entry("ci_method", words(PlanRow.IntervalMethod.values())),
            Map.entry("sm_base", List.of("respondents", "mentions", "both")),
            Map.entry("test", words(PlanRow.Test.values())),
            Map.entry(
                    "chart",
                    Arrays.stream(ChartWish.values())
                            .filter(wish -> wish != ChartWish.AUTO)
                            .map(ChartWish::word)
                            .toList()),
            Map.entry("sort", words(PlanRow.Sort.values())));

    private PlanWords() {}

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(PlanWords::word).toList();
    }

    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String key(String column) {
        return column.replace("::", "-").replace('_', '-');
    }

    public static String label(Texts texts, String column) {
        return texts.text("analysis.column." + key(column));
    }

    public static String hint(Texts texts, String column) {
        return switch (column) {
            case "min_n" -> texts.text(hintKey(column), Presentation.DEFAULT.minimum());
            case "level" -> texts.text(hintKey(column), texts.number(BigDecimal.valueOf(Inference.DEFAULT.level())));
            default -> texts.text(hintKey(column));
        };
    }

    private static String hintKey(String column) {
        return "analysis.column." + key(column) + ".hint";
    }

    /** What could be written in a column, as code; empty where words say it. */
    public static String example(String column) {
        return switch (column) {
            case "subset" -> "${sex} = 'female' and ${age} >= 18";
            case "rounding" -> "100, plain, plain 1";
            default -> "";
        };
    }

    /** Words of a value of a column that has few. */
    public static String value(Texts texts, String word) {
        return texts.text("analysis.word." + word.replace('_', '-'));
    }

    public static boolean hasFew(String column) {
        return VALUES.containsKey(column);
    }

    public static List<Choice> choices(Texts texts, String column) {
        return VALUES.getOrDefault(column, List.of()).stream()
                .map(word -> new Choice(word, value(texts, word)))
                .toList();
    }

    /** What is wrong, without its place. */
    public static String fault(Texts texts, PlanFault fault) {
        var what = texts.text(
                "analysis.fault." + word(fault.reason()).replace('_', '-'), "\u2068" + fault.value() + "\u2069");
        if (fault.nearest().isEmpty()) {
            return what;
        }
        // names of a form and ranges of numbers run from left to right in any language
        var nearest =
                fault.nearest().stream().map(one -> "\u2066" + one + "\u2069").collect(Collectors.joining("، "));
        var separated = texts.language().direction().equals("rtl") ? nearest : nearest.replace("، ", ", ");
        return Stream.of(what, texts.text("analysis.fault.nearest", separated)).collect(Collectors.joining(" "));
    }
}
