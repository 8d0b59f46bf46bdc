package org.sanad.programmes;

import java.util.Locale;

/** Who a cohort is for. */
public enum Composition {
    MIXED,
    WOMEN,
    MEN;

    public String messageKey() {
        return "programmes.composition." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
