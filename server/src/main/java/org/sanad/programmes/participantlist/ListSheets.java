package org.sanad.programmes.participantlist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.programmes.participantlist.rows.KeptList;
import org.sanad.programmes.participantlist.rows.ListColumn;
import org.sanad.programmes.participantlist.rows.ListRow;
import org.sanad.programmes.participantlist.rows.ListWord;
import org.sanad.reporting.Cell;
import org.sanad.reporting.Column;
import org.sanad.reporting.Direction;
import org.sanad.reporting.Fact;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.SheetTemplate;
import org.sanad.reporting.Table;
import org.sanad.reporting.XlsxRenderer;
import org.sanad.web.Texts;

/** Makes the sheets that go with an import: the empty one to fill in, and the faulty rows with their reasons. */
final class ListSheets {

    private static final Set<ListColumn> TEXT =
            EnumSet.complementOf(EnumSet.of(ListColumn.BIRTH_DATE, ListColumn.JOINED_ON));

    private final Texts texts;
    private final Direction direction;

    ListSheets(Texts texts) {
        this.texts = texts;
        this.direction = texts.direction().equals("rtl") ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    byte[] template() {
        var fields = Arrays.stream(ListColumn.values())
                .map(column -> new SheetTemplate.Field(
                        texts.text(column.messageKey()),
                        TEXT.contains(column) ? Column.Kind.TEXT : Column.Kind.DATE,
                        ListWord.of(column).stream()
                                .map(word -> texts.text(word.messageKey()))
                                .toList(),
                        texts.text(column.explanationKey())))
                .toList();
        var template = new SheetTemplate(
                texts.text("participantlist.sheet.people"),
                direction,
                fields,
                texts.text("participantlist.sheet.explanations"));
        return bytes(out -> new XlsxRenderer().render(template, out));
    }

    /** The rows with an error as they stand in the list, each with its reasons; can be mended and uploaded again. */
    byte[] faulty(CheckedList list) {
        var numbers = list.faulty().stream().collect(Collectors.toMap(ListRow::number, row -> row));
        var columns = Arrays.stream(ListColumn.values())
                .filter(column -> list.content().rows().stream()
                        .anyMatch(row -> row.cell(column).isPresent()))
                .toList();
        var rows = list.content().rows().stream()
                .filter(row -> numbers.containsKey(row.number()))
                .map(row -> row(row, columns, Optional.ofNullable(numbers.get(row.number()))))
                .toList();
        var headings = Stream.concat(
                        columns.stream().map(column -> Column.text(texts.text(column.messageKey()))),
                        Stream.of(
                                Column.text(texts.text("participantlist.sheet.row")),
                                Column.text(texts.text("participantlist.wrong")),
                                Column.text(texts.text("participantlist.mend"))))
                .toList();
        var table = new Table(texts.text("participantlist.sheet.people"), headings, rows);
        var facts = List.of(
                new Fact(texts.text("participantlist.file"), list.draft().fileName()),
                new Fact(texts.text("participantlist.cohort"), list.cohort().name()));
        var document = new ReportDocument(texts.text("participantlist.sheet.faulty"), direction, facts, List.of(table));
        return bytes(out -> new XlsxRenderer().render(document, out));
    }

    private List<Cell> row(KeptList.Row row, List<ListColumn> columns, Optional<ListRow> read) {
        var faults = read.map(ListRow::faults).orElse(List.of());
        var told = columns.stream()
                .map(column ->
                        Cell.text(row.cell(column).map(KeptList.Cell::text).orElse("")));
        var reasons = Stream.of(
                Cell.text(texts.plain(row.number())), Cell.text(said(faults, true)), Cell.text(said(faults, false)));
        return Stream.concat(told, reasons).toList();
    }

    private String said(List<ListRow.Fault> faults, boolean wrong) {
        return faults.stream()
                .map(fault -> texts.text(fault.column().messageKey()) + ": "
                        + (wrong ? texts.what(fault.problem()) : texts.mend(fault.problem())))
                .collect(Collectors.joining("\n"));
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
