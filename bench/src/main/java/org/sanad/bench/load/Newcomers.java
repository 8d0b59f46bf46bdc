package org.sanad.bench.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sanad.bench.names.Crowd;

/** A list of people nobody has met, as an Excel sheet under the template's headings. */
final class Newcomers {

    static final int ROWS = 500;

    private static final List<String> HEADINGS =
            List.of("Name", "Sex", "Age", "Displacement status", "Phone", "District", "Consent to registration");

    private Newcomers() {}

    static byte[] list(long seed) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Sanad", "1.0")) {
            var sheet = book.newWorksheet("Participants");
            write(sheet, 0, HEADINGS);
            var names = Crowd.newcomers(ROWS, seed);
            for (var row = 1; row <= ROWS; row++) {
                var woman = row % 2 == 0;
                write(
                        sheet,
                        row,
                        List.of(
                                names.get(row - 1),
                                woman ? "woman" : "man",
                                "" + (18 + row % 50),
                                "returnee",
                                "0770 %03d %04d".formatted(Math.floorMod(seed, 1000), row),
                                row % 3 == 0 ? "Dibis" : "Hawija",
                                "yes"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
