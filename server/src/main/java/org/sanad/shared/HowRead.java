package org.sanad.shared;

/** The reading of a typed date that gave its day. */
public enum HowRead {
    DAY_FIRST,
    YEAR_FIRST,
    MONTH_NAMED,
    FROM_HIJRI,
    FROM_PERSIAN_SOLAR,
    FROM_KURDISH_SOLAR;

    /** Whether the day was typed in another calendar. Hijri days can be one off, as months begin by the moon. */
    public boolean converted() {
        return this == FROM_HIJRI || this == FROM_PERSIAN_SOLAR || this == FROM_KURDISH_SOLAR;
    }
}
