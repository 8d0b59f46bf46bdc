package org.sanad.monitoring.surveys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.monitoring.surveys.SurveyPage.Section;
import org.sanad.reporting.Cell;
import org.sanad.reporting.Column;
import org.sanad.reporting.Direction;
import org.sanad.reporting.Fact;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.Table;
import org.sanad.reporting.XlsxRenderer;

/** The shown rows as a sheet and as CSV, in the reader's words. */
record SurveySheet(SurveyPage page) {

    byte[] xlsx() {
        var title = text("monitoring.survey.title");
        var columns = headings().stream().map(Column::text).toList();
        var rows = lines().stream()
                .map(line -> line.stream().map(Cell::text).toList())
                .toList();
        var facts = page.fates().entrySet().stream()
                .map(fate ->
                        new Fact(text(fate.getKey().messageKey()), page.texts().number(fate.getValue())))
                .toList();
        var rightToLeft = page.texts().language().direction().equals("rtl");
        var direction = rightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        var file = new ByteArrayOutputStream();
        try {
            new XlsxRenderer()
                    .render(
                            new ReportDocument(title, direction, facts, List.of(new Table(title, columns, rows))),
                            file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** RFC 4180. */
    String csv() {
        return Stream.concat(Stream.of(headings()), lines().stream())
                .map(line -> line.stream().map(SurveySheet::quoted).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private List<String> headings() {
        return Stream.of(
                        "id",
                        "round",
                        "section",
                        "figure",
                        "answer",
                        "about",
                        "published",
                        "counted",
                        "base",
                        "fate",
                        "contradictions",
                        "why")
                .map(name -> text("monitoring.survey.column." + name))
                .toList();
    }

    private List<List<String>> lines() {
        return page.sections().stream()
                .flatMap(section -> section.rows().stream().map(row -> line(section, row)))
                .toList();
    }

    private List<String> line(Section section, ReconciledAnswer row) {
        return List.of(
                row.published().id(),
                section.round().round().code(),
                text("monitoring.survey.section." + section.name()),
                page.question(section, row),
                page.part(section, row),
                page.about(section, row),
                page.published(row),
                page.counted(row),
                page.base(row),
                text(row.fate().messageKey()),
                row.published().contradictions(),
                page.why(row));
    }

    private String text(String key) {
        return page.texts().text(key);
    }

    /** A text that a spreadsheet would read as a formula begins with an apostrophe. */
    private static String quoted(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
