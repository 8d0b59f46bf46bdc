package org.sanad.forms.export.cells;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Cells as CSV (RFC 4180) in UTF-8. */
public final class CsvSink implements CellSink {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int BUFFER = 1 << 15;

    private final Writer out;
    private boolean began;

    /** @param forExcel whether a mark at the beginning tells Excel the encoding */
    public CsvSink(OutputStream out, boolean forExcel) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        if (forExcel) {
            this.out.write(BYTE_ORDER_MARK);
        }
    }

    @Override
    public void nothing() throws IOException {
        separate();
    }

    @Override
    public void text(String text) throws IOException {
        separate();
        var safe = SafeText.of(text);
        if (mustQuote(safe)) {
            out.write('"');
            out.write(safe.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(safe);
        }
    }

    @Override
    public void number(String digits) throws IOException {
        separate();
        out.write(digits);
    }

    @Override
    public void moment(OffsetDateTime moment) throws IOException {
        separate();
        out.write(DateTimeFormatter.ISO_INSTANT.format(
                moment.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS)));
    }

    @Override
    public void endRow() throws IOException {
        out.write("\r\n");
        began = false;
    }

    public void flush() throws IOException {
        out.flush();
    }

    private void separate() throws IOException {
        if (began) {
            out.write(',');
        }
        began = true;
    }

    private static boolean mustQuote(String text) {
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == ',' || letter == '"' || letter == ';' || letter < ' ') {
                return true;
            }
        }
        return false;
    }
}
