package org.sanad.tabulation.plan;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sanad.tabulation.AnalysisType;
import org.sanad.tabulation.PlanFault;
import org.sanad.tabulation.PlanFault.Reason;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Breakdown;
import org.sanad.tabulation.PlanRow.Counting;
import org.sanad.tabulation.PlanRow.Heading;
import org.sanad.tabulation.PlanRow.Inference;
import org.sanad.tabulation.PlanRow.Measure;
import org.sanad.tabulation.PlanRow.Presentation;
import org.sanad.tabulation.PlanRow.ShareOf;
import org.sanad.tabulation.PlanText;
import org.sanad.tabulation.expression.TypedNumber;

/** Reads one row of a plan out of its cells. */
public final class ReadRow {

    private static final String LABEL = "indicator_label::";
    private static final int MOST = 1_000_000;
    private static final int DIGITS = 6;

    private final Cells cells;

    public ReadRow(Map<String, String> cells, int number) {
        this.cells = new Cells(cells, number);
    }

    public List<PlanFault> faults() {
        return cells.faults();
    }

    /** Where there are faults it holds defaults in their place. */
    public PlanRow row() {
        cells.unknownColumns(PlanText.COLUMNS);
        return new PlanRow(
                cells.needed("id"),
                heading(),
                cells.choice("source", PlanRow.Source.HH),
                measure(),
                counting(),
                new Breakdown(
                        cells.names("group_vars"),
                        cells.text("repeat_for"),
                        cells.choice("direction", PlanRow.Direction.COLUMN)),
                inference(),
                presentation());
    }

    private Heading heading() {
        var labels = new LinkedHashMap<String, String>();
        cells.all().keySet().stream()
                .filter(column ->
                        column.startsWith(LABEL) && !cells.text(column).isEmpty())
                .forEach(column -> labels.put(column.substring(LABEL.length()), cells.text(column)));
        return new Heading(
                cells.text("section"),
                cells.text("research_question"),
                Map.copyOf(labels),
                cells.text("subset_label"),
                cells.text("chart"));
    }

    private Measure measure() {
        cells.needed("analysis_type");
        var type = cells.choice("analysis_type", AnalysisType.PROP_SELECT_ONE, typeWord());
        var variable = type == AnalysisType.RATIO ? cells.text("variable") : cells.needed("variable");
        if (type == AnalysisType.RATIO) {
            cells.needed("numerator");
            cells.needed("denominator");
        }
        return new Measure(type, variable, cells.text("numerator"), cells.text("denominator"));
    }

    /** IMPACT's lists call some types shorter. */
    private String typeWord() {
        var word = Cells.folded(cells.text("analysis_type"));
        return word.startsWith("select_") ? "prop_" + word : word;
    }

    private Counting counting() {
        return new Counting(
                cells.text("subset"),
                cells.choice("denominator_rule", PlanRow.Denominator.ANSWERED),
                cells.choice("missing_rule", PlanRow.Missing.EXCLUDE),
                cells.choice("dk_rule", PlanRow.DontKnow.EXCLUDE),
                shares());
    }

    private Set<ShareOf> shares() {
        if (cells.text("sm_base").equalsIgnoreCase("both")) {
            return Set.copyOf(EnumSet.allOf(ShareOf.class));
        }
        return Set.of(cells.choice("sm_base", ShareOf.RESPONDENTS));
    }

    private Inference inference() {
        return new Inference(
                weighted(),
                cells.choice("ci_method", PlanRow.IntervalMethod.AUTO),
                cells.number("level", 0.95, 0.5, 0.999),
                cells.choice("test", PlanRow.Test.NONE));
    }

    private boolean weighted() {
        var word = cells.text("weight").toLowerCase(Locale.ROOT);
        if (!Set.of("", "design", "none").contains(word)) {
            cells.fault("weight", Reason.NOT_A_VALUE_OF_THIS_COLUMN, List.of("design", "none"));
        }
        return !word.equals("none");
    }

    private Presentation presentation() {
        var rounding = TypedNumber.latin(cells.text("rounding").toLowerCase(Locale.ROOT));
        boolean plain = rounding.startsWith("plain");
        return new Presentation(
                cells.whole("min_n", 30, 0, MOST),
                !plain,
                digits(rounding),
                cells.choice("sort", PlanRow.Sort.FORM),
                cells.whole("top_n", 0, 0, MOST));
    }

    /** "100", "100 1", "plain" or "plain 2": to a hundred or each for itself, and digits behind the point. */
    private int digits(String rounding) {
        var digits = rounding.replaceFirst("^(100|plain)", "").strip();
        boolean known = rounding.isEmpty() || rounding.matches("(100|plain)( *[0-" + DIGITS + "])?");
        if (!known) {
            cells.fault("rounding", Reason.NOT_A_VALUE_OF_THIS_COLUMN, List.of("100", "plain", "100 1", "plain 1"));
            return 0;
        }
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
