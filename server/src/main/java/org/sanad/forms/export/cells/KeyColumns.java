package org.sanad.forms.export.cells;

import java.util.List;
import java.util.Objects;
import org.sanad.forms.rows.AnswerLine;
import org.sanad.forms.rows.FieldTable;

/** The columns that are not answers: which submission a row is of, and what is known of it. */
public final class KeyColumns {

    private KeyColumns() {}

    static List<SheetColumn> of(FieldTable table) {
        return table.isForm() ? ofForm() : ofRepeat(table);
    }

    private static List<SheetColumn> ofForm() {
        return List.of(
                SheetColumn.text("KEY", KeyColumns::id),
                SheetColumn.text("instanceID", line -> line.about().instanceId()),
                SheetColumn.text("instanceName", line -> line.about().instanceName()),
                new SheetColumn(
                        "receivedAt", (line, sink) -> sink.moment(line.about().receivedAt())),
                new SheetColumn(
                        "changedAt", (line, sink) -> sink.moment(line.about().changedAt())),
                SheetColumn.text("state", line -> line.about().state()),
                SheetColumn.text("formVersion", line -> line.about().version()),
                SheetColumn.text("device", line -> Objects.toString(line.about().device(), "")),
                SheetColumn.text(
                        "handset", line -> Objects.toString(line.about().handset(), "")),
                SheetColumn.text("user", line -> Objects.toString(line.about().user(), "")),
                SheetColumn.number("edits", line -> line.about().edits()),
                SheetColumn.number("filesExpected", line -> line.about().filesExpected()),
                SheetColumn.number("filesPresent", line -> line.about().filesPresent()));
    }

    private static List<SheetColumn> ofRepeat(FieldTable table) {
        return List.of(
                SheetColumn.text("KEY", line -> key(line, table.repeat(), line.number())),
                SheetColumn.text("PARENT_KEY", line -> parent(line, table)),
                SheetColumn.text("SUBMISSION", KeyColumns::id),
                SheetColumn.number("number", AnswerLine::number));
    }

    private static String parent(AnswerLine line, FieldTable table) {
        return table.parent().isEmpty() ? id(line) : key(line, table.parent(), line.parent());
    }

    private static String key(AnswerLine line, String repeat, int number) {
        return id(line) + "/" + repeat + "[" + number + "]";
    }

    public static String id(AnswerLine line) {
        return line.about().id().toString();
    }
}
