package org.sanad.xlsform.survey;

/** How a question appears to the person who answers it, if at all. */
public enum Control {
    INPUT,
    SELECT_ONE,
    SELECT_MULTIPLE,
    RANK,
    RANGE,
    UPLOAD,
    /** A box to tick, nothing else. */
    TRIGGER,
    /** Kept with the answers, never shown. */
    NONE,
    /** The place where the form was opened, or where another question was answered. */
    SET_GEOPOINT,
    RECORD_AUDIO,
    /** A list in a file beside the form. */
    EXTERNAL_FILE,
    AUDIT;

    public boolean isSelect() {
        return this == SELECT_ONE || this == SELECT_MULTIPLE || this == RANK;
    }

    public boolean isVisible() {
        return isSelect() || this == INPUT || this == RANGE || this == UPLOAD || this == TRIGGER;
    }
}
