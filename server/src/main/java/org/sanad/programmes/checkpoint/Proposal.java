package org.sanad.programmes.checkpoint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sanad.programmes.checkpoint.Adaptation.Kind;
import org.sanad.shared.Problem;

/**
 * A change of the plan as somebody proposes it.
 *
 * @param sessions how many sessions fewer or more
 */
public record Proposal(Kind kind, int sessions, String why, String advice) {

    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_MORE = 6;

    /**
     * What is wrong, by field.
     *
     * @param remaining sessions that could still be taken out
     */
    Map<String, Problem> faults(int remaining) {
        var faults = new LinkedHashMap<String, Problem>();
        var most = kind == Kind.SHORTEN ? remaining : MOST_MORE;
        if (sessions < 1 || sessions > most) {
            faults.put(
                    "sessions", most < 1 ? Problem.of("nothing-to-shorten") : Problem.of("adaptation-sessions", most));
        }
        if (why.isEmpty()) {
            faults.put("why", Problem.of("adaptation-why"));
        }
        if (why.length() > LONGEST_TEXT) {
            faults.put("why", Problem.of("checkpoint-text-too-long", LONGEST_TEXT));
        }
        if (kind == Kind.SHORTEN && advice.isEmpty()) {
            faults.put("advice", Problem.of("adaptation-advice"));
        }
        if (advice.length() > LONGEST_TEXT) {
            faults.put("advice", Problem.of("checkpoint-text-too-long", LONGEST_TEXT));
        }
        return faults;
    }
}
