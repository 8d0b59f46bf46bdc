package org.sanad.forms.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sanad.forms.export.cells.CsvSink;
import org.sanad.forms.export.cells.FileNames;
import org.sanad.forms.export.cells.LongLines;
import org.sanad.forms.rows.AnswerRows;
import org.sanad.forms.rows.FieldTable;
import org.springframework.stereotype.Component;

/** Answers as CSV: a line for each submission, a line for each answer, or a file for each repeat. */
@Component
class WriteCsv {

    private final AnswerRows rows;

    WriteCsv(AnswerRows rows) {
        this.rows = rows;
    }

    void wide(Contents contents, FieldTable table, OutputStream out) throws IOException {
        var sheet = contents.sheet(table);
        var sink = new CsvSink(out, contents.wish().forExcel());
        sheet.heading(sink);
        sink.flush();
        rows.each(contents.selection(), table, line -> row(() -> sheet.row(line, sink)));
        sink.flush();
    }

    /** The archive is ended only when all of it is in: what broke off opens nowhere and is not taken for the whole. */
    void tables(Contents contents, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        var names = new FileNames();
        for (var table : contents.fields().tables()) {
            var name = table.isForm() ? contents.form().xmlId() : table.repeat().replace('/', '-');
            zip.putNextEntry(new ZipEntry(names.free(name, ".csv")));
            wide(contents, table, new Inside(zip));
            zip.closeEntry();
        }
        zip.finish();
    }

    void lines(Contents contents, OutputStream out) throws IOException {
        var sink = new CsvSink(out, contents.wish().forExcel());
        for (var heading : List.of("KEY", "instanceID", "repeat", "number", "parent", "question", "label", "answer")) {
            sink.text(heading);
        }
        sink.endRow();
        sink.flush();
        for (var table : contents.fields().tables()) {
            var answers = new LongLines(table, contents.wording());
            rows.each(contents.selection(), table, line -> row(() -> answers.put(line, sink)));
        }
        sink.flush();
    }

    /** A row that can break off while it is written. */
    interface Row {
        void write() throws IOException;
    }

    static void row(Row row) {
        try {
            row.write();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Flushing an entry of an archive must not flush the archive at each small part. */
    private static final class Inside extends FilterOutputStream {

        Inside(OutputStream zip) {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() {}
    }
}
