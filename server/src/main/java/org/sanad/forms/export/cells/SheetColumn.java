package org.sanad.forms.export.cells;

import java.io.IOException;
import org.sanad.forms.rows.AnswerLine;

/** A column of what goes out. */
public record SheetColumn(String heading, Content content) {

    /** Puts a line's cell. */
    public interface Content {

        void put(AnswerLine line, CellSink sink) throws IOException;
    }

    static SheetColumn text(String heading, java.util.function.Function<AnswerLine, String> text) {
        return new SheetColumn(heading, (line, sink) -> sink.text(text.apply(line)));
    }

    static SheetColumn number(String heading, java.util.function.ToIntFunction<AnswerLine> number) {
        return new SheetColumn(heading, (line, sink) -> sink.number(Integer.toString(number.applyAsInt(line))));
    }
}
