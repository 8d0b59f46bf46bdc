package org.sanad.programmes;

import java.util.Locale;

/** Who runs a project. */
public enum Delivery {
    WITH_LIVELIHOODS,
    MHPSS_ALONE;

    public String messageKey() {
        return "programmes.delivery." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
