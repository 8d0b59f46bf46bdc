package org.sanad.programmes.participantlist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel sheet as somebody fills it in. */
final class Sheet {

    static final String[] ENGLISH = {"Name", "Phone", "Sex", "Age", "Birth date", "District", "Status", "Consent"};

    private static final Random RANDOM = new Random();
    private static final String CONSONANTS = "bdfghjklmnrstz";

    private final List<Object[]> rows = new ArrayList<>();

    private Sheet(Object... headings) {
        rows.add(headings);
    }

    static Sheet of(Object... headings) {
        return new Sheet(headings);
    }

    static Sheet english() {
        return new Sheet((Object[]) ENGLISH);
    }

    /** Texts, numbers and days as such; a text that begins with "=" is a formula; empty stays empty. */
    Sheet row(Object... cells) {
        rows.add(cells);
        return this;
    }

    /** Somebody nobody has heard of. */
    static String somebody() {
        return word() + " " + word() + " " + word();
    }

    private static String word() {
        var word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append(CONSONANTS.charAt(RANDOM.nextInt(CONSONANTS.length())))
                    .append("aiou".charAt(RANDOM.nextInt(4)));
        }
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    byte[] file() {
        return file("Participants");
    }

    byte[] file(String name) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Sanad", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).length; column++) {
                    write(sheet, row, column, rows.get(row)[column]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            case String text when text.startsWith("=") -> sheet.formula(row, column, text.substring(1));
            case String text when text.isEmpty() -> {}
            default -> sheet.value(row, column, value.toString());
        }
    }
}
