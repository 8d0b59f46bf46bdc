package org.sanad.programmes.availability;

import java.util.Locale;
import org.sanad.programmes.planning.Against;

/** Why a cohort's people cannot come. */
public enum BusyKind {
    WORK_SHIFT,
    PRAYER,
    CHILD_CARE;

    public String messageKey() {
        return "availability.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Against against() {
        return switch (this) {
            case WORK_SHIFT -> Against.WORK_SHIFT;
            case PRAYER -> Against.PRAYER;
            case CHILD_CARE -> Against.CHILD_CARE;
        };
    }
}
