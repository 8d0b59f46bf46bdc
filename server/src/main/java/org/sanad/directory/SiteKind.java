package org.sanad.directory;

import java.util.Locale;

/** What a site is. */
public enum SiteKind {
    CAMP,
    CENTRE,
    COMMUNITY,
    FACILITY;

    /** Message key of the kind's name. */
    public String messageKey() {
        return "directory.site-kind." + name().toLowerCase(Locale.ROOT);
    }
}
