package org.sanad.registry;

import java.util.Locale;

/** Whether and how the person is displaced, as they said it. */
public enum DisplacementStatus {
    IDP_IN_CAMP,
    IDP_OUT_OF_CAMP,
    RETURNEE,
    HOST_COMMUNITY,
    REFUGEE,
    NOT_RECORDED;

    public String messageKey() {
        return "registry.displacement." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
