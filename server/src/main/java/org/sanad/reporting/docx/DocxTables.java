package org.sanad.reporting.docx;

import org.sanad.reporting.BidiText;
import org.sanad.reporting.CellText;
import org.sanad.reporting.Column;
import org.sanad.reporting.Script;
import org.sanad.reporting.Table;

/** Tables: from the right in Arabic and Sorani, headings repeated on every page, rows kept whole. */
record DocxTables(Script script, Paragraphs paragraphs) {

    /** Between the margins of A4, in twentieths of a point. */
    static final int TEXT_WIDTH = 9978;

    private static final double LABELS = 0.4;

    String table(Table table) {
        var xml = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/>");
        xml.append(script.isRightToLeft() ? "<w:bidiVisual/>" : "")
                .append(
                        "<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0420\" ")
                .append(
                        "w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>")
                .append("</w:tblPr><w:tblGrid>");
        for (var i = 0; i < table.columns().size(); i++) {
            xml.append("<w:gridCol w:w=\"").append(width(table, i)).append("\"/>");
        }
        xml.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (var i = 0; i < table.columns().size(); i++) {
            xml.append(cell(table, i, TableRow.HEADING, table.columns().get(i).heading()));
        }
        xml.append("</w:tr>");
        var words = new CellText(script);
        for (var at = 0; at < table.rows().size(); at++) {
            var row = table.rows().get(at);
            var kept = table.staysTogether() && at < table.rows().size() - 1 ? TableRow.KEPT : TableRow.FREE;
            xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (var i = 0; i < row.size(); i++) {
                xml.append(cell(table, i, kept, words.of(row.get(i))));
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    /** Style of the paragraphs of a row, and whether the row stays with the next one. */
    private enum TableRow {
        HEADING("TableHeading", ""),
        KEPT("TableText", "<w:keepNext/>"),
        FREE("TableText", "");

        private final String properties;

        TableRow(String style, String keep) {
            this.properties = "<w:pStyle w:val=\"" + style + "\"/>" + keep;
        }
    }

    private String cell(Table table, int column, TableRow row, String text) {
        // Units stand under units: digits run left to right, so they end at the right in every language.
        var isNumber = table.columns().get(column).kind() != Column.Kind.TEXT;
        var place = isNumber && !script.isRightToLeft() ? "<w:jc w:val=\"right\"/>" : "";
        var paragraph = "<w:p><w:pPr>" + row.properties + (script.isRightToLeft() ? "<w:bidi/>" : "") + place
                + "</w:pPr>" + paragraphs.runs(BidiText.alone(text, script.direction()), false) + "</w:p>";
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width(table, column) + "\" w:type=\"dxa\"/></w:tcPr>" + paragraph
                + "</w:tc>";
    }

    /** The first column names its row and needs room; words need more than numbers. */
    private static int width(Table table, int column) {
        var columns = table.columns();
        if (columns.size() < 3) {
            return TEXT_WIDTH / columns.size();
        }
        var all = columns.stream().skip(1).mapToDouble(DocxTables::share).sum();
        return (int) (TEXT_WIDTH * (column == 0 ? LABELS : (1 - LABELS) * share(columns.get(column)) / all));
    }

    private static double share(Column column) {
        return column.kind() == Column.Kind.TEXT ? 1.8 : 1;
    }
}
