package org.sanad.registry;

import java.util.Locale;

/** As the person said it. */
public enum Sex {
    FEMALE,
    MALE,
    NOT_RECORDED;

    public String messageKey() {
        return "registry.sex." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
