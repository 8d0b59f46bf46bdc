package org.sanad.forms.bringin.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanad.forms.Form;
import org.sanad.forms.bringin.records.Incoming;
import org.sanad.forms.bringin.records.RecordSource;
import org.sanad.forms.bringin.records.Trouble;
import org.sanad.xlsform.Outline;

/** The rows of a spreadsheet as records. */
public final class SheetRecords implements RecordSource {

    private static final int SHOWN = 50;

    private final Book book;
    private final Form form;
    private final String version;

    private SheetRecords(Book book, Form form, String version) {
        this.book = book;
        this.form = form;
        this.version = version;
    }

    /**
     * @param outline of the version of the form that the answers are kept under
     * @throws org.sanad.shared.Refused for what cannot be read
     */
    public static SheetRecords of(String name, byte[] content, Form form, String version, Outline outline) {
        return new SheetRecords(Book.of(name, content, outline), form, version);
    }

    public Preview preview() {
        return book.preview(SHOWN);
    }

    @Override
    public List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        book.unmatched().forEach(heading -> troubles.add(new Trouble("", "column", heading)));
        book.strange().forEach(sheet -> troubles.add(new Trouble("", "sheet", sheet)));
        return troubles;
    }

    @Override
    public void after(String cursor, Taker taker) {
        var last = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        Map<String, Integer> alike = new HashMap<>();
        for (var row : book.grid().rows()) {
            List<Trouble> troubles = new ArrayList<>();
            var xml = book.xml(
                    row,
                    fault -> troubles.add(new Trouble(
                            fault.sheet() + " " + fault.row(), "cell", fault.heading() + ": " + fault.text())));
            if (book.cell(row, "_notes").or(() -> book.cell(row, "_tags")).isPresent()) {
                troubles.add(new Trouble(book.grid().name() + " " + row.number(), "notes", ""));
            }
            var instance = instance(row, xml, alike);
            if (row.number() > last) {
                var incoming = new Incoming(
                        Integer.toString(row.number()),
                        Integer.toString(row.number()),
                        xml.bytes(form, version, instance),
                        state(row),
                        List.of(),
                        troubles);
                if (!taker.take(incoming)) {
                    return;
                }
            }
        }
    }

    /**
     * The name the record has in the whole world or, where the sheet tells none, one made of what it says: the same row again
     * is the same record again. Rows that are alike are told apart by how many there were before.
     */
    private String instance(Grid.Row row, RowXml xml, Map<String, Integer> alike) {
        var told = book.cell(row, "meta/instanceID")
                .or(() -> book.cell(row, "instanceID"))
                .or(() -> book.cell(row, "_uuid").map(uuid -> uuid.startsWith("uuid:") ? uuid : "uuid:" + uuid));
        return told.orElseGet(() -> {
            var said = new String(xml.bytes(form, "", ""), StandardCharsets.UTF_8);
            var times = alike.merge(said, 1, Integer::sum);
            return "uuid:" + UUID.nameUUIDFromBytes((said + times).getBytes(StandardCharsets.UTF_8));
        });
    }

    private String state(Grid.Row row) {
        return switch (book.cell(row, "_validation_status").orElse("").toLowerCase(Locale.ROOT)) {
            case "approved", "validation_status_approved" -> "APPROVED";
            case "not approved", "validation_status_not_approved" -> "REJECTED";
            case "on hold", "validation_status_on_hold" -> "HAS_ISSUES";
            default -> "RECEIVED";
        };
    }
}
