package org.sanad.xlsform.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;

/** A cell of an old workbook as a person sees it; of a formula, what the file claims it came to. */
final class XlsCell {

    /** Excel computes with 15 digits; what lies beyond is noise of binary fractions. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    private XlsCell() {}

    static String text(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? moment(cell) : number(cell.getNumericCellValue());
            case ERROR, BLANK, FORMULA, _NONE -> "";
        };
    }

    private static String moment(Cell cell) {
        LocalDateTime moment = cell.getLocalDateTimeCellValue();
        boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return day ? moment.toLocalDate().toString() : moment.toLocalDate() + " " + moment.toLocalTime();
    }

    private static String number(double stored) {
        BigDecimal shown = new BigDecimal(stored).round(SHOWN_DIGITS);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
