package org.sanad.assessment.analysis.runs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.analysis.Results;
import org.sanad.assessment.analysis.reached.AskedLine;
import org.sanad.assessment.analysis.reached.AskedTable;
import org.sanad.reporting.Cell;
import org.sanad.reporting.Column;
import org.sanad.reporting.Direction;
import org.sanad.reporting.Fact;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.Table;
import org.sanad.reporting.XlsxRenderer;
import org.sanad.tabulation.ImpactRow;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.tabulation.ResultRow;

/** A result table as a file: in our columns, in IMPACT's, or both as sheets of a workbook. */
final class ResultFile {

    private static final String MARK = "\uFEFF";

    private final ReadResults.Shown shown;

    ResultFile(ReadResults.Shown shown) {
        this.shown = shown;
    }

    byte[] csv() {
        return csv(ours());
    }

    byte[] impactCsv() {
        return csv(impact());
    }

    byte[] xlsx(String title, List<Fact> facts) {
        var tables = List.of(table("results", ours()), table("impact", impact()), table("asked", asked()));
        var out = new ByteArrayOutputStream();
        try {
            new XlsxRenderer().render(new ReportDocument(title, Direction.LEFT_TO_RIGHT, facts, tables), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<Map<String, @Nullable Object>> ours() {
        var lines = new ArrayList<Map<String, @Nullable Object>>();
        for (int i = 0; i < shown.rows().size(); i++) {
            var row = shown.rows().get(i);
            var columns = Results.columns(i + 1, row);
            var planned = shown.held().plan().row(row.cell().planRow());
            columns.put("subset", planned.map(of -> of.counting().subset()).orElse(""));
            columns.put(
                    "subset_label",
                    planned.map(of -> of.heading().subsetLabel()).orElse(""));
            columns.put("suppressed", row.hidden().name());
            var labels = labels(row);
            columns.put("label_en", labels.getOrDefault("en", ""));
            columns.put("label_ar", labels.getOrDefault("ar", ""));
            columns.put("label_ckb", labels.getOrDefault("ckb", ""));
            lines.add(columns);
        }
        return lines;
    }

    private Map<String, String> labels(ResultRow row) {
        var cell = row.cell();
        var labels = new LinkedHashMap<String, String>();
        shown.held()
                .variable(cell.source(), cell.variable())
                .ifPresent(variable ->
                        List.of("en", "ar", "ckb").forEach(tag -> labels.put(tag, variable.option(cell.value(), tag))));
        return labels;
    }

    private List<Map<String, @Nullable Object>> impact() {
        var lines = new ArrayList<Map<String, @Nullable Object>>();
        for (var row : shown.rows()) {
            shown.held().plan().row(row.cell().planRow()).ifPresent(planned -> {
                var impact = ImpactRow.of(row, planned.measure().type());
                var columns = new LinkedHashMap<String, @Nullable Object>();
                columns.put("analysis_type", impact.analysisType());
                columns.put("analysis_var", impact.analysisVar());
                columns.put("analysis_var_value", impact.analysisVarValue());
                columns.put("group_var", impact.groupVar());
                columns.put("group_var_value", impact.groupVarValue());
                columns.put("stat", impact.stat());
                columns.put("stat_low", impact.low());
                columns.put("stat_upp", impact.high());
                columns.put("n", impact.n());
                columns.put("n_total", impact.total());
                columns.put("n_w", impact.weighted());
                columns.put("n_w_total", impact.totalWeighted());
                columns.put("analysis_key", impact.analysisKey());
                lines.add(columns);
            });
        }
        return lines;
    }

    /** How many were asked, of each source and of its groups and places. */
    private List<Map<String, @Nullable Object>> asked() {
        var lines = new ArrayList<Map<String, @Nullable Object>>();
        shown.held()
                .snapshots()
                .forEach((source, snapshot) -> AskedTable.of(
                                snapshot.reached(), snapshot.respondents().size(), shown.threshold())
                        .forEach(line -> lines.add(asked(source, line))));
        return lines;
    }

    private static Map<String, @Nullable Object> asked(Source source, AskedLine line) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("source", source.name());
        columns.put("part", line.part().name());
        List.of("en", "ar", "ckb").forEach(tag -> columns.put("label_" + tag, line.said(tag, "")));
        columns.put("asked", line.asked().orElse(-1));
        columns.put("refused", line.refused().orElse(-1));
        columns.put("counted", line.counted());
        columns.put("suppressed", line.hidden() ? "PRIMARY" : "NO");
        return columns;
    }

    private static byte[] csv(List<Map<String, @Nullable Object>> lines) {
        var text = new StringBuilder(MARK);
        if (!lines.isEmpty()) {
            text.append(String.join(",", lines.getFirst().keySet())).append("\r\n");
        }
        for (var line : lines) {
            text.append(line.values().stream().map(ResultFile::quoted).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Words that a spreadsheet would take for a formula get an apostrophe before them. */
    private static String quoted(@Nullable Object value) {
        var text = text(value);
        if (value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Not a number, nothing and what is hidden are all an empty cell; the column of suppression tells which. */
    private static String text(@Nullable Object value) {
        if (value instanceof Double number && !Double.isFinite(number) || value instanceof Long count && count < 0) {
            return "";
        }
        return Objects.toString(value, "");
    }

    private static Cell cell(@Nullable Object value) {
        return switch (value) {
            case Long count when count >= 0 -> Cell.count(count);
            case Integer count -> Cell.count(count);
            case Double number when Double.isFinite(number) -> Cell.measured(number);
            case null, default -> Cell.text(text(value));
        };
    }

    private static Table table(String name, List<Map<String, @Nullable Object>> lines) {
        var names = lines.isEmpty()
                ? List.<String>of()
                : List.copyOf(lines.getFirst().keySet());
        var rows = lines.stream()
                .map(line -> line.values().stream().map(ResultFile::cell).toList())
                .toList();
        return new Table(
                name,
                names.stream().map(Column::text).toList(),
                rows.stream().map(row -> List.<Cell>copyOf(row)).toList());
    }
}
