package org.sanad.tabulation.hypothesis;

import org.sanad.tabulation.PlanRow.Test;
import org.sanad.tabulation.Tested;
import org.sanad.tabulation.Tested.EffectKind;

/** What a test finds, before p is corrected for the other tests of the plan. */
record Found(Test test, double statistic, double df1, double df2, double p) {

    Tested with(EffectKind kind, double effect) {
        return new Tested(test, statistic, df1, df2, p, Double.NaN, kind, effect);
    }

    boolean isNumber() {
        return !Double.isNaN(p);
    }
}
