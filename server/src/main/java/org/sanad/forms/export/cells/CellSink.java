package org.sanad.forms.export.cells;

import java.io.IOException;
import java.time.OffsetDateTime;

/** Takes the cells of a row, one after the other. */
public interface CellSink {

    void nothing() throws IOException;

    void text(String text) throws IOException;

    /** @param digits as they were given */
    void number(String digits) throws IOException;

    /** @param iso as answered; whatever is no date stays the text it is */
    default void day(String iso) throws IOException {
        text(iso);
    }

    void moment(OffsetDateTime moment) throws IOException;

    void endRow() throws IOException;
}
