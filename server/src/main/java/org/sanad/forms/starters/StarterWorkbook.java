package org.sanad.forms.starters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sanad.xlsform.Sheet;

/** Lays a starter form out as the spreadsheet that authors of forms know. */
public final class StarterWorkbook {

    private static final double NARROW = 18;
    private static final double WIDE = 44;

    /** Excel's "text" format: what somebody types later stays as typed, such as a version of ten digits. */
    private static final String TEXT = "@";

    private StarterWorkbook() {}

    /** The bytes of an .xlsx file with the sheets survey, choices, settings and, where it has them, entities. */
    public static byte[] xlsx(StarterForm form) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Sanad", "1.0")) {
            Sheet.of(form.bytes()).forEach(sheet -> write(sheet.lines(), workbook.newWorksheet(sheet.name())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(List<List<String>> lines, Worksheet sheet) {
        var headings = lines.getFirst();
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, headings.get(column).contains("::") ? WIDE : NARROW);
            sheet.style(column).format(TEXT).set();
            sheet.style(0, column).bold().set();
            for (int row = 0; row < lines.size(); row++) {
                write(sheet, row, column, lines.get(row).get(column));
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
            sheet.style(row, column)
                    .format(TEXT)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
    }
}
