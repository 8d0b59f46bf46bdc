package org.sanad.assessment.recommendations.drafts;

import java.util.List;
import org.sanad.assessment.recommendations.Item;

/** What a person decides about a recommendation, and why. */
record Verdict(State state, List<Item> items, String note, String reason) {

    static final int LONGEST = 1000;
}
