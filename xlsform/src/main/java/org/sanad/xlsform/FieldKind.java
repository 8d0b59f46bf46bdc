package org.sanad.xlsform;

/** What kind of answer a field holds. */
public enum FieldKind {
    GROUP,
    REPEAT,
    TEXT,
    INTEGER,
    DECIMAL,
    DATE,
    TIME,
    DATE_TIME,
    /** One name out of a list. */
    CHOICE,
    /** Any number of names out of a list; ranked ones in their order. */
    CHOICES,
    POINT,
    /** A line or an area, as a list of points. */
    SHAPE,
    /** The name of a file that comes with the answers. */
    FILE,
    /** Shown, never answered. */
    NOTE;

    public boolean holdsFields() {
        return this == GROUP || this == REPEAT;
    }

    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }

    public boolean isAnswered() {
        return !holdsFields() && this != NOTE;
    }
}
