package org.sanad.programmes;

import java.util.Locale;

/** What kind of livelihood work a project is; decides how often its groups meet. */
public enum ProjectType {
    /** Individual livelihood assistance: a business of one's own. */
    ILA(14),
    /** Employment in public works. */
    EPW(14),
    WORKSHOP(7);

    private final int cadenceDays;

    ProjectType(int cadenceDays) {
        this.cadenceDays = cadenceDays;
    }

    /** Days from one session to the next unless somebody plans otherwise (RU-04, RU-05). */
    public int cadenceDays() {
        return cadenceDays;
    }

    public String messageKey() {
        return "programmes.type." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
