package org.sanad.forms.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.sanad.forms.export.cells.Sheet;
import org.sanad.forms.export.cells.XlsxSink;
import org.sanad.forms.rows.AnswerLine;
import org.sanad.forms.rows.AnswerRows;
import org.sanad.reporting.SheetText;
import org.springframework.stereotype.Component;

/** Answers as a workbook: a sheet for the form and one for each repeat, written row by row. */
@Component
class WriteXlsx {

    /** What one sheet holds. */
    static final int MOST_COLUMNS = 16_384;

    private final AnswerRows rows;

    WriteXlsx(AnswerRows rows) {
        this.rows = rows;
    }

    void write(Contents contents, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Sanad", "1.0");
        var names = names(contents);
        for (var i = 0; i < names.size(); i++) {
            var sheet = contents.sheet(contents.fields().tables().get(i));
            var pages = new Pages(workbook, names.get(i), sheet);
            rows.each(contents.selection(), sheet.table(), line -> WriteCsv.row(() -> pages.put(line)));
            pages.finish();
        }
        workbook.finish();
    }

    private static List<String> names(Contents contents) {
        return SheetText.sheetNames(Stream.concat(
                        Stream.of(contents.form().title()),
                        contents.fields().repeats().stream().map(table -> table.name()))
                .toList());
    }

    /** One sheet; where a million rows are too few, another goes on. */
    private static final class Pages {

        private final Workbook workbook;
        private final String name;
        private final Sheet sheet;
        private XlsxSink sink;
        private int page = 1;

        Pages(Workbook workbook, String name, Sheet sheet) throws IOException {
            this.workbook = workbook;
            this.name = name;
            this.sheet = sheet;
            this.sink = new XlsxSink(workbook, name);
            sheet.heading(sink);
        }

        void put(AnswerLine line) throws IOException {
            if (sink.isFull()) {
                sink.finish();
                page++;
                var ending = " … " + page;
                sink = new XlsxSink(
                        workbook, name.substring(0, Math.min(name.length(), 31 - ending.length())) + ending);
                sheet.heading(sink);
            }
            sheet.row(line, sink);
        }

        void finish() throws IOException {
            sink.finish();
        }
    }
}
