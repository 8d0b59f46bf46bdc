package org.sanad.workforce.teamwork;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.directory.SiteId;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.workforce.StaffId;

/**
 * A visit or a meeting as somebody wrote it down.
 *
 * @param area the area of the site for a visit, the area it is about for a meeting
 * @param site where the visited team works; empty for a meeting
 * @param about topic of a visit, agenda of a meeting
 * @param outcome advice of a visit, decisions of a meeting
 * @param people the visitor and the team, or who met
 */
public record TeamEventDetails(
        TeamEventKind kind,
        LocalDate day,
        PCode area,
        Optional<SiteId> site,
        String about,
        String outcome,
        List<StaffId> people) {

    static final int LONGEST_ABOUT = 500;
    static final int LONGEST_OUTCOME = 4000;

    TeamEventDetails cleaned() {
        return new TeamEventDetails(kind, day, area, site, about.strip(), outcome.strip(), List.copyOf(people));
    }

    Map<String, Problem> faults(LocalDate today) {
        var faults = new LinkedHashMap<String, Problem>();
        if (day.isAfter(today)) {
            faults.put("day", Problem.of("teamwork-to-come"));
        }
        if (about.isEmpty() || about.length() > LONGEST_ABOUT) {
            faults.put("about", Problem.of("teamwork-about", LONGEST_ABOUT));
        }
        if (outcome.length() > LONGEST_OUTCOME) {
            faults.put("outcome", Problem.of("staff-text-too-long", LONGEST_OUTCOME));
        }
        if (people.isEmpty()) {
            faults.put("people", Problem.of("teamwork-nobody"));
        }
        return faults;
    }
}
