package org.sanad.reporting.html;

import java.util.List;
import org.sanad.reporting.Cell;
import org.sanad.reporting.CellText;
import org.sanad.reporting.Column;
import org.sanad.reporting.Script;
import org.sanad.reporting.Table;

/** Tables of a document; the first column names its row. */
final class Tables {

    private final StringBuilder html;
    private final Markup words;
    private final CellText numbers;

    Tables(StringBuilder html, Script script) {
        this.html = html;
        this.words = new Markup(script);
        this.numbers = new CellText(script);
    }

    void table(Table table) {
        write(table, "report-table", "<caption>" + words.plain(table.name()) + "</caption>\n");
    }

    /** Below the chart that shows the same. */
    void beneath(Table table) {
        write(
                table,
                "report-table report-data",
                "<caption class=\"only-sr\">" + words.plain(table.name()) + "</caption>\n");
    }

    private void write(Table table, String kind, String caption) {
        html.append("<div")
                .append(slides(words, table.name()))
                .append("><table class=\"")
                .append(kind)
                .append(table.staysTogether() ? " report-whole" : "")
                .append("\">\n")
                .append(caption)
                .append("<thead><tr>");
        for (var column : table.columns()) {
            html.append("<th scope=\"col\"")
                    .append(place(column))
                    .append('>')
                    .append(words.alone(column.heading()))
                    .append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table.columns(), row));
        html.append("</tbody>\n</table></div>\n");
    }

    /** What may be wider than the screen slides by itself, by finger and by key. */
    static String slides(Markup words, String name) {
        return " class=\"report-slides\" role=\"group\" tabindex=\"0\" aria-label=\"" + words.plain(name) + "\"";
    }

    private void row(List<Column> columns, List<Cell> row) {
        html.append("<tr>");
        for (var i = 0; i < row.size(); i++) {
            var name = i == 0 ? "th" : "td";
            html.append('<')
                    .append(name)
                    .append(i == 0 ? " scope=\"row\"" : "")
                    .append(place(columns.get(i)))
                    .append('>')
                    .append(words.alone(numbers.of(row.get(i))))
                    .append("</")
                    .append(name)
                    .append('>');
        }
        html.append("</tr>\n");
    }

    private static String place(Column column) {
        return column.kind() == Column.Kind.TEXT ? "" : " class=\"n\"";
    }
}
