package org.sanad.sheets;

import java.util.List;

/** What came of reading a file. */
public sealed interface Reading {

    /** The sheets of the workbook in its own order; at least one has a row. */
    record Read(List<SheetRows> sheets) implements Reading {

        public Read {
            sheets = List.copyOf(sheets);
        }
    }

    /** Nothing was taken from the file; the code ("sheet-has-macros") says why, the arguments fill its words. */
    record Unreadable(String code, List<Object> arguments) implements Reading {

        public Unreadable {
            arguments = List.copyOf(arguments);
        }
    }
}
