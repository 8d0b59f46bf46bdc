package org.sanad.forms.export.cells;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sanad.reporting.SheetText;

/** Cells of one sheet of a workbook, each typed as what it is: no text is ever taken for a formula. */
public final class XlsxSink implements CellSink {

    private static final int MOST_ROWS = 1_048_576;

    private static final int WAITING_ROWS = 200;
    private static final int MOST_DIGITS = 15;

    private final Worksheet sheet;
    private int row;
    private int column;

    public XlsxSink(Workbook workbook, String name) {
        this.sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    public boolean isFull() {
        return row >= MOST_ROWS;
    }

    @Override
    public void nothing() {
        column++;
    }

    @Override
    public void text(String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, SheetText.cell(text));
        }
        column++;
    }

    /** Excel calculates with fifteen digits; what is longer stays whole as text. */
    @Override
    public void number(String digits) {
        var number = new BigDecimal(digits);
        if (number.precision() > MOST_DIGITS) {
            text(digits);
        } else {
            sheet.value(row, column++, number);
        }
    }

    @Override
    public void day(String iso) {
        try {
            sheet.value(row, column, LocalDate.parse(iso));
            sheet.style(row, column).format("yyyy-mm-dd").set();
            column++;
        } catch (DateTimeException notADay) {
            text(iso);
        }
    }

    @Override
    public void moment(OffsetDateTime moment) {
        sheet.value(row, column, moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
        sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        column++;
    }

    @Override
    public void endRow() throws IOException {
        row++;
        column = 0;
        if (row % WAITING_ROWS == 0) {
            sheet.flush();
        }
    }

    public void finish() throws IOException {
        sheet.finish();
    }
}
