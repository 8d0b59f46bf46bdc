package org.sanad.assessment.analysis.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.assessment.analysis.Plan;
import org.sanad.reporting.Cell;
import org.sanad.reporting.Column;
import org.sanad.reporting.Direction;
import org.sanad.reporting.Fact;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.Table;
import org.sanad.reporting.XlsxRenderer;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.sheets.Limits;
import org.sanad.sheets.Reading;
import org.sanad.sheets.SheetReader;
import org.sanad.sheets.SheetRow;
import org.sanad.sheets.SheetRows;
import org.sanad.tabulation.PlanText;
import org.sanad.web.Texts;

/** A plan as a workbook: what each column is for, and one sheet with a row for each analysis. */
final class PlanSheet {

    private static final String NAME = "plan";

    private PlanSheet() {}

    static byte[] written(Plan plan, String title, Texts texts) {
        var columns = PlanText.COLUMNS.stream().map(Column::text).toList();
        var rows =
                plan.rows().stream().map(PlanText::write).map(PlanSheet::cells).toList();
        var facts = PlanText.COLUMNS.stream()
                .map(column ->
                        new Fact(column, (PlanWords.hint(texts, column) + " " + PlanWords.example(column)).strip()))
                .toList();
        var document =
                new ReportDocument(title, Direction.LEFT_TO_RIGHT, facts, List.of(new Table(NAME, columns, rows)));
        var out = new ByteArrayOutputStream();
        try {
            new XlsxRenderer().render(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Cell> cells(Map<String, String> row) {
        return PlanText.COLUMNS.stream()
                .map(column -> Cell.text(row.getOrDefault(column, "")))
                .toList();
    }

    /** Rows by the names of their columns. @throws Refused where there is no sheet with the columns of a plan */
    static List<Map<String, String>> read(byte[] file) {
        return switch (SheetReader.read(file, Limits.forLists())) {
            case Reading.Unreadable(var code, var arguments) ->
                throw new Refused(Refused.Kind.BAD_INPUT, Problem.of(code, arguments.toArray()));
            case Reading.Read(var sheets) ->
                sheets.stream()
                        .filter(PlanSheet::isPlan)
                        .findFirst()
                        .map(PlanSheet::rows)
                        .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("analysis-no-plan-sheet")));
        };
    }

    private static boolean isPlan(SheetRows sheet) {
        var names =
                sheet.rows().isEmpty() ? List.<String>of() : names(sheet.rows().getFirst());
        return names.contains("id") && names.contains("analysis_type");
    }

    private static List<String> names(SheetRow head) {
        return head.filled().stream().map(cell -> cell.text().strip()).toList();
    }

    private static List<Map<String, String>> rows(SheetRows sheet) {
        var head = sheet.rows().getFirst();
        return sheet.rows().stream().skip(1).map(row -> row(head, row)).toList();
    }

    private static Map<String, String> row(SheetRow head, SheetRow row) {
        var cells = new LinkedHashMap<String, String>();
        for (var name : head.filled()) {
            cells.put(name.text().strip(), row.cell(name.at().column()).text());
        }
        return cells;
    }
}
