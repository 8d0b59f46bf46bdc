package org.sanad.programmes.groups;

import java.util.Locale;

/** With whom somebody wishes to be in a group. */
public enum GroupWish {
    EITHER,
    MIXED,
    OWN_SEX;

    public String messageKey() {
        return "groups.wish." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
