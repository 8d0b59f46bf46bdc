package org.sanad.forms.export.cells;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.rows.AnswerLine;
import org.sanad.forms.rows.AnswerLine.Answer;
import org.sanad.forms.rows.Column;
import org.sanad.forms.rows.FieldTable;
import org.sanad.forms.rows.FormFields;
import org.sanad.xlsform.FieldKind;

/** A table as it goes out: what its columns are called and what stands in them. */
public record Sheet(FieldTable table, List<SheetColumn> columns) {

    public static Sheet of(FormFields fields, FieldTable table, Wording wording) {
        List<SheetColumn> columns = new ArrayList<>(KeyColumns.of(table));
        var headings = new Headings(fields, wording).of(table);
        for (var i = 0; i < headings.size(); i++) {
            add(columns, table.columns().get(i), i, headings.get(i), wording);
        }
        return new Sheet(table, List.copyOf(columns));
    }

    private static void add(List<SheetColumn> columns, Column column, int place, String heading, Wording wording) {
        Map<String, String> words = wording.language().map(column::choices).orElse(Map.of());
        columns.add(
                column.kind() == FieldKind.DATE
                        ? new SheetColumn(heading, (line, sink) -> putDay(line.answer(place), sink))
                        : new SheetColumn(heading, (line, sink) -> put(line.answer(place), words, sink)));
        // A file may hold thousands of choices, which are no columns.
        if (wording.split()
                && column.kind() == FieldKind.CHOICES
                && column.field().file().isEmpty()) {
            column.options().forEach(option -> {
                var said = words.getOrDefault(option.name(), option.name());
                columns.add(new SheetColumn(
                        heading + "/" + said, (line, sink) -> putOne(line.answer(place), option.name(), sink)));
            });
        }
    }

    private static void putDay(@Nullable Answer answer, CellSink sink) throws IOException {
        if (answer == null) {
            sink.nothing();
        } else {
            sink.day(answer.text());
        }
    }

    private static void put(@Nullable Answer answer, Map<String, String> words, CellSink sink) throws IOException {
        switch (answer) {
            case null -> sink.nothing();
            case Answer.Number(var digits) -> sink.number(digits);
            case Answer.Text(var text) -> sink.text(words.getOrDefault(text, text));
            case Answer.Many many -> sink.text(words.isEmpty() ? many.text() : said(many, words));
        }
    }

    private static String said(Answer.Many many, Map<String, String> words) {
        return many.names().stream().map(name -> words.getOrDefault(name, name)).collect(Collectors.joining("; "));
    }

    private static void putOne(@Nullable Answer answer, String name, CellSink sink) throws IOException {
        if (answer == null) {
            sink.nothing();
        } else {
            sink.number(answer instanceof Answer.Many(var names) && names.contains(name) ? "1" : "0");
        }
    }

    public void heading(CellSink sink) throws IOException {
        for (var column : columns) {
            sink.text(column.heading());
        }
        sink.endRow();
    }

    public void row(AnswerLine line, CellSink sink) throws IOException {
        for (var column : columns) {
            column.content().put(line, sink);
        }
        sink.endRow();
    }
}
