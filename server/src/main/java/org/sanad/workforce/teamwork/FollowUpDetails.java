package org.sanad.workforce.teamwork;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedText;
import org.sanad.workforce.StaffId;

/** A follow-up as somebody wrote it down. */
public record FollowUpDetails(String what, StaffId owner, LocalDate dueOn) {

    static final int LONGEST = 300;

    public FollowUpDetails {
        what = TypedText.of(what);
    }

    Map<String, Problem> faults(LocalDate eventDay) {
        var faults = new LinkedHashMap<String, Problem>();
        if (what.isEmpty() || what.length() > LONGEST) {
            faults.put("what", Problem.of("follow-up-what", LONGEST));
        }
        if (dueOn.isBefore(eventDay)) {
            faults.put("due", Problem.of("follow-up-due"));
        }
        return faults;
    }
}
