package org.sanad.programmes.catalogue;

import java.util.Locale;

/** Strains of work that the assessments name and sessions are to take up. */
public enum WorkStrain {
    LONG_HOURS,
    INSECURE_WORK,
    WORKLOAD,
    DIFFICULT_TASKS,
    EMPLOYERS,
    CUSTOMERS,
    COMMUTE;

    public String messageKey() {
        return "catalogue.strain." + name().toLowerCase(Locale.ROOT);
    }
}
