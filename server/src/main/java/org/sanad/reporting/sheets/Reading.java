package org.sanad.reporting.sheets;

import java.util.List;
import org.sanad.shared.Problem;

/** What came of reading a file. */
public sealed interface Reading {

    /** The sheets of the workbook in its own order; at least one has a row. */
    record Read(List<SheetRows> sheets) implements Reading {

        public Read {
            sheets = List.copyOf(sheets);
        }
    }

    /** Nothing was taken from the file; the problem says why and what to do. */
    record Unreadable(Problem problem) implements Reading {}
}
