package org.sanad.tabulation.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.ShareOf;
import org.sanad.tabulation.PlanText;

/** Writes one row of a plan as cells; what is a default stays empty, so that a person sees what was decided. */
public final class WriteRow {

    private final Map<String, String> cells = new LinkedHashMap<>();

    private WriteRow() {
        PlanText.COLUMNS.forEach(column -> cells.put(column, ""));
    }

    public static Map<String, String> columns(PlanRow row) {
        var writing = new WriteRow();
        writing.heading(row);
        writing.counting(row);
        writing.inference(row);
        writing.presentation(row);
        return writing.cells;
    }

    private void heading(PlanRow row) {
        cells.put("id", row.id());
        cells.put("section", row.heading().section());
        cells.put("research_question", row.heading().researchQuestion());
        row.heading().label().forEach((language, label) -> cells.put("indicator_label::" + language, label));
        cells.put("subset_label", row.heading().subsetLabel());
        cells.put("chart", row.heading().chart());
        cells.put("source", Cells.word(row.source()));
        cells.put("analysis_type", Cells.word(row.measure().type()));
        cells.put("variable", row.measure().variable());
        cells.put("numerator", row.measure().numerator());
        cells.put("denominator", row.measure().denominator());
    }

    private void counting(PlanRow row) {
        cells.put("subset", row.counting().subset());
        put("denominator_rule", row.counting().denominator(), PlanRow.Denominator.ANSWERED);
        put("missing_rule", row.counting().missing(), PlanRow.Missing.EXCLUDE);
        put("dk_rule", row.counting().dontKnow(), PlanRow.DontKnow.EXCLUDE);
        if (row.counting().shareOf().contains(ShareOf.MENTIONS)) {
            cells.put("sm_base", row.counting().shareOf().size() > 1 ? "both" : "mentions");
        }
        cells.put("group_vars", String.join(", ", row.breakdown().groups()));
        cells.put("repeat_for", row.breakdown().repeatFor());
        put("direction", row.breakdown().direction(), PlanRow.Direction.COLUMN);
    }

    private void inference(PlanRow row) {
        cells.put("weight", row.inference().weighted() ? "" : "none");
        put("ci_method", row.inference().interval(), PlanRow.IntervalMethod.AUTO);
        cells.put(
                "level",
                row.inference().level() == 0.95
                        ? ""
                        : Double.toString(row.inference().level()));
        put("test", row.inference().test(), PlanRow.Test.NONE);
    }

    private void presentation(PlanRow row) {
        var presentation = row.presentation();
        cells.put("min_n", presentation.minimum() == 30 ? "" : Integer.toString(presentation.minimum()));
        var digits = presentation.digits() == 0 ? "" : " " + presentation.digits();
        cells.put("rounding", presentation.toHundred() && digits.isEmpty() ? "" : rule(row) + digits);
        put("sort", presentation.sort(), PlanRow.Sort.FORM);
        cells.put("top_n", presentation.top() == 0 ? "" : Integer.toString(presentation.top()));
    }

    private static String rule(PlanRow row) {
        return row.presentation().toHundred() ? "100" : "plain";
    }

    private <E extends Enum<E>> void put(String column, E value, E byDefault) {
        cells.put(column, value == byDefault ? "" : Cells.word(value));
    }
}
