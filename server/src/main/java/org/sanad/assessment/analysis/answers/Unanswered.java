package org.sanad.assessment.analysis.answers;

import java.util.Map;
import java.util.Set;

/** Choices by which a form lets people say that they do not know or do not want to say. */
final class Unanswered {

    private static final Set<String> UNKNOWN = Set.of("dont_know", "do_not_know", "dontknow", "dnk", "dk", "dkn");
    private static final Set<String> UNTOLD =
            Set.of("prefer_not_to_say", "prefer_not_to_answer", "prefer_not", "pnta", "pnts", "refused", "no_answer");

    private static final Map<Boolean, String> CELLS = Map.of(true, Variable.DONT_KNOW, false, Variable.PREFER_NOT);

    private Unanswered() {}

    static boolean is(String choice) {
        return UNKNOWN.contains(choice) || UNTOLD.contains(choice);
    }

    static String cell(String choice) {
        return CELLS.getOrDefault(UNKNOWN.contains(choice), Variable.MISSING);
    }
}
