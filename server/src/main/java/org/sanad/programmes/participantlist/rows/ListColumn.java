package org.sanad.programmes.participantlist.rows;

import java.util.List;
import java.util.Locale;

/** What a column of a participant list tells, in the order of the template. */
public enum ListColumn {
    NAME,
    SEX,
    BIRTH_DATE,
    AGE,
    ESTIMATED,
    STATUS,
    PHONE,
    DISTRICT,
    CONSENT,
    JOINED_ON,
    SEEING,
    HEARING,
    WALKING,
    REMEMBERING,
    SELF_CARE,
    COMMUNICATING;

    static final List<ListColumn> DIFFICULTIES =
            List.of(SEEING, HEARING, WALKING, REMEMBERING, SELF_CARE, COMMUNICATING);

    /** Without these columns no row can be registered. */
    static final List<ListColumn> REQUIRED = List.of(NAME, SEX, DISTRICT, CONSENT);

    /** Message key of the heading. */
    public String messageKey() {
        return "participantlist.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of what belongs into the column. */
    public String explanationKey() {
        return messageKey() + ".explained";
    }

    /** Message key of other headings it is understood by, parted by bars. */
    String alsoKey() {
        return messageKey() + ".also";
    }
}
