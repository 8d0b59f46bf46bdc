package org.sanad.tabulation.expression;

import java.util.List;
import org.sanad.tabulation.PlanFault;

/** An expression that means nothing over this dataset. */
public final class Misread extends Exception {

    private static final long serialVersionUID = 1;

    private final PlanFault.Reason reason;
    private final String what;
    private final transient List<String> nearest;

    Misread(PlanFault.Reason reason, String what, List<String> nearest) {
        super(reason + " " + what);
        this.reason = reason;
        this.what = what;
        this.nearest = nearest;
    }

    static Misread at(String what) {
        return new Misread(PlanFault.Reason.EXPRESSION_NOT_UNDERSTOOD, what, List.of());
    }

    public PlanFault.Reason reason() {
        return reason;
    }

    public String what() {
        return what;
    }

    public List<String> nearest() {
        return nearest;
    }
}
