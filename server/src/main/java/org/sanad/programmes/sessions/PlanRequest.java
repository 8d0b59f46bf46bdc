package org.sanad.programmes.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.sanad.programmes.ProjectType;
import org.sanad.shared.Problem;

/**
 * What a plan of sessions is made from.
 *
 * @param start day of the awareness session
 * @param at the hour all sessions begin unless changed later
 * @param peerSessions how many follow
 * @param cadenceDays days from one session to the next
 * @param weeks length of a workshop; empty for other projects
 */
public record PlanRequest(LocalDate start, LocalTime at, int peerSessions, int cadenceDays, OptionalInt weeks) {

    public static final int USUAL_PEER_SESSIONS = 3;
    static final int MOST_PEER_SESSIONS = 12;
    private static final int FEWEST_SEEN = 3;
    private static final int MOST_SEEN = 7;
    private static final int SHORTEST_WORKSHOP = 4;
    private static final int LONGEST_WORKSHOP = 6;
    private static final int LONGEST_CADENCE = 60;

    /** Every fourteen days (RU-04). */
    public static PlanRequest everyFortnight(LocalDate start, LocalTime at, int peerSessions) {
        return new PlanRequest(start, at, peerSessions, ProjectType.ILA.cadenceDays(), OptionalInt.empty());
    }

    /** Every week until the workshop ends (RU-05). */
    public static PlanRequest workshop(LocalDate start, LocalTime at, int weeks) {
        return new PlanRequest(start, at, weeks, ProjectType.WORKSHOP.cadenceDays(), OptionalInt.of(weeks));
    }

    /** What is wrong, by field (RU-06 for workshops). */
    Map<String, Problem> faults(ProjectType type) {
        var faults = new LinkedHashMap<String, Problem>();
        boolean fits = weeks.orElse(0) >= SHORTEST_WORKSHOP && weeks.orElse(0) <= LONGEST_WORKSHOP;
        if (type == ProjectType.WORKSHOP && !fits) {
            faults.put("weeks", Problem.of("workshop-length", SHORTEST_WORKSHOP, LONGEST_WORKSHOP));
        }
        if (peerSessions < 1 || peerSessions > MOST_PEER_SESSIONS) {
            faults.put("peerSessions", Problem.of("peer-sessions", 1, MOST_PEER_SESSIONS));
        }
        if (cadenceDays < 1 || cadenceDays > LONGEST_CADENCE) {
            faults.put("cadenceDays", Problem.of("cadence", 1, LONGEST_CADENCE));
        }
        return faults;
    }

    /** The day of the last session by the pace alone. */
    LocalDate latest() {
        return start.plusDays((long) peerSessions * cadenceDays);
    }

    /** Whether so many peer sessions were never seen in a real project (RU-03). */
    public static boolean isUnusual(int peerSessions) {
        return peerSessions < FEWEST_SEEN || peerSessions > MOST_SEEN;
    }
}
