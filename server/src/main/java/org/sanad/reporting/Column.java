package org.sanad.reporting;

/** A column of a table: its heading in the reader's language and what kind of cells stand below it. */
public record Column(String heading, Kind kind) {

    /** Decides width and alignment; a single cell may still be {@link Cell.Nothing}. */
    public enum Kind {
        TEXT,
        COUNT,
        PERCENT,
        DATE
    }

    public static Column text(String heading) {
        return new Column(heading, Kind.TEXT);
    }

    public static Column count(String heading) {
        return new Column(heading, Kind.COUNT);
    }

    public static Column percent(String heading) {
        return new Column(heading, Kind.PERCENT);
    }

    public static Column date(String heading) {
        return new Column(heading, Kind.DATE);
    }
}
