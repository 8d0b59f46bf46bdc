package org.sanad.programmes.inclusion.outreach;

import java.time.LocalDate;
import java.util.List;

/** Outreach to be planned: where, to whom, how, and in which words. */
public record OutreachPlan(
        String place, List<TargetGroup> groups, Method method, Wording wording, LocalDate plannedOn) {

    static final int LONGEST_PLACE = 200;
}
