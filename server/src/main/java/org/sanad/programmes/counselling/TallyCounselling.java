package org.sanad.programmes.counselling;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how many counselling sessions were held: a number for a project and a month, nothing of anybody. */
@Component
public class TallyCounselling {

    private static final int MOST_A_MONTH = 1000;

    private final CounsellingTallies tallies;
    private final ProgrammePermit permit;
    private final Audit audit;
    private final Clock clock;

    TallyCounselling(CounsellingTallies tallies, ProgrammePermit permit, Audit audit, Clock clock) {
        this.tallies = tallies;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sets the month's number; a number written before is replaced. */
    @Transactional
    public void tally(ProjectId project, YearMonth month, int held) {
        permit.require(Permission.TALLY_COUNSELLING, project);
        if (held < 0 || held > MOST_A_MONTH) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("counselling-count", MOST_A_MONTH));
        }
        if (month.isAfter(YearMonth.now(clock))) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("counselling-month"));
        }
        tallies.put(project, month.atDay(1), held, OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
        audit.recorded("counselling.tallied", Subject.of("project", project), Map.of("month", month.toString()));
    }

    /** Before anything of a form is read: who may not tally learns nothing of what was wrong with it. */
    void requireKeeping(ProjectId project) {
        permit.require(Permission.TALLY_COUNSELLING, project);
    }

    /** Month by month, for those who keep the tally. */
    @Transactional(readOnly = true)
    List<MonthTally> months(ProjectId project) {
        permit.require(Permission.TALLY_COUNSELLING, project);
        return tallies.of(project);
    }
}
