package org.sanad.sheets;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell as a person sees it in the sheet.
 *
 * @param text what is written: digits of a number without noise ("41"), a day as ISO date, a formula with its equals
 *     sign, "TRUE" or "FALSE", an error as "#N/A"
 * @param claimed what the file says a formula came to, which nobody has checked; otherwise the text
 */
public record SheetCell(CellAddress at, Kind kind, String text, String claimed) {

    SheetCell(CellAddress at, Kind kind, String text) {
        this(at, kind, text, text);
    }

    /** What the sheet says the cell is. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /** Never evaluated; what the file claims it came to is kept apart, since nobody can see it being true. */
        FORMULA,
        ERROR
    }

    private static final int ISO_DATE = 10;

    static SheetCell empty(CellAddress at) {
        return new SheetCell(at, Kind.EMPTY, "");
    }

    /** As printed in a list of faults: "D7". */
    public String address() {
        return at.toString();
    }

    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    /** The day of a DATE cell. */
    public Optional<LocalDate> date() {
        return kind == Kind.DATE ? Optional.of(LocalDate.parse(text.substring(0, ISO_DATE))) : Optional.empty();
    }
}
