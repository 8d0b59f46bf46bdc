package org.sanad.programmes.fieldforms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.attendance.Attendance;
import org.sanad.programmes.attendance.AttendanceSheet;
import org.sanad.programmes.attendance.AttendanceSheet.ModuleNoted;
import org.sanad.programmes.attendance.Outsider;
import org.sanad.programmes.attendance.RecordAttendance;
import org.sanad.programmes.attendance.RecordAttendance.Outcome;
import org.sanad.programmes.attendance.StandingMark;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** Saves what can be saved; who stands in the way of the others is taken out and told of. */
@Component
class SaveMarks {

    /**
     * How it went.
     *
     * @param saved all whose mark is now as told
     * @param differing marks that stand otherwise and stay
     * @param outsiders who were not in the cohort on that day
     */
    record Saved(List<PersonId> saved, List<StandingMark> differing, List<Outsider> outsiders) {}

    private final RecordAttendance recordAttendance;

    SaveMarks(RecordAttendance recordAttendance) {
        this.recordAttendance = recordAttendance;
    }

    /**
     * @param why with a word, marks of others are corrected too; empty if they are to stay
     * @throws Refused for a session that takes no marks
     */
    Saved save(SessionId session, ModuleNoted module, Map<PersonId, Attendance> told, String why) {
        var left = new LinkedHashMap<>(told);
        var differing = new ArrayList<StandingMark>();
        var outsiders = new ArrayList<Outsider>();
        while (true) {
            switch (recordAttendance.record(new AttendanceSheet(session, module, List.copyOf(left.values())))) {
                case Outcome.Recorded recorded -> {
                    return new Saved(List.copyOf(left.keySet()), differing, outsiders);
                }
                case Outcome.NotInCohort(var people) ->
                    people.forEach(outsider -> {
                        left.remove(outsider.person());
                        outsiders.add(outsider);
                    });
                case Outcome.Conflict(var standing) -> standing.forEach(mark -> meet(mark, left, differing, why));
                case Outcome.NeedsReason(var people) ->
                    throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("correction-reason"));
                case Outcome closed -> closed.orRefuse();
            }
        }
    }

    private static void meet(
            StandingMark standing, Map<PersonId, Attendance> left, List<StandingMark> differing, String why) {
        var person = standing.person();
        if (why.isEmpty()) {
            left.remove(person);
            differing.add(standing);
        } else {
            left.computeIfPresent(
                    person,
                    (id, given) -> new Attendance(id, given.mark(), java.util.Optional.of(standing.mark()), why));
        }
    }
}
