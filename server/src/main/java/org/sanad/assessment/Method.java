package org.sanad.assessment;

import java.util.Locale;

/** How people are asked. What was learnt by different methods is shown side by side and never mixed. */
public enum Method {
    KEY_INFORMANTS("KII"),
    FOCUS_GROUPS("FGD"),
    HOUSEHOLDS("HH");

    private final String code;

    Method(String code) {
        this.code = code;
    }

    /** As analysis plans and result tables name it. */
    public String code() {
        return code;
    }

    /** For one of them. */
    public String oneMessageKey() {
        return "assessment.one." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "assessment.method." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
