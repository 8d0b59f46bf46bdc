package org.sanad.programmes.checkpoint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.cohorts.Member;
import org.sanad.programmes.cohorts.Memberships;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who wants more group activities, and later whether the group stayed in touch. */
@Component
public class RecordInterest {

    private static final int LONGEST_NOTE = 500;

    private final Interests interests;
    private final Touches touches;
    private final Memberships memberships;
    private final Sessions sessions;
    private final Guard guard;
    private final Clock clock;

    /** Who may, and what is written down of it. */
    @Component
    record Guard(ProgrammePermit permit, Audit audit) {}

    RecordInterest(
            Interests interests,
            Touches touches,
            Memberships memberships,
            Sessions sessions,
            Guard guard,
            Clock clock) {
        this.interests = interests;
        this.touches = touches;
        this.memberships = memberships;
        this.sessions = sessions;
        this.guard = guard;
        this.clock = clock;
    }

    /** The same answers twice change nothing; a later answer of a person stands. */
    @Transactional
    public void record(CohortId cohort, Map<UUID, Interest> answers) {
        requireAsking(cohort);
        refuseIf(
                !OpenCheckpoint.isDue(sessions.of(cohort)),
                Problem.of("checkpoint-too-early", OpenCheckpoint.AFTER_SESSION));
        var members = memberships.of(cohort).stream()
                .filter(Member::isIn)
                .map(Member::personId)
                .collect(Collectors.toSet());
        refuseIf(!members.containsAll(answers.keySet()), Problem.of("not-in-cohort"));
        answers.forEach((person, answer) -> interests.put(cohort, person, answer, today()));
        guard.audit.recorded("interest.recorded", Subject.of("cohort", cohort), Map.of("people", answers.size()));
    }

    /** Asked some time after the last session. */
    @Transactional
    public void heard(CohortId cohort, InTouch answer, String note) {
        requireAsking(cohort);
        refuseIf(sessions.of(cohort).stream().anyMatch(OpenCheckpoint::isAhead), Problem.of("in-touch-too-early"));
        refuseIf(note.length() > LONGEST_NOTE, Problem.of("checkpoint-text-too-long", LONGEST_NOTE));
        touches.put(cohort, answer, note, today());
        guard.audit.recorded("in-touch.recorded", Subject.of("cohort", cohort), Map.of("answer", answer.name()));
    }

    /** Before anything of a form is read: who may not ask learns nothing of what was wrong with it. */
    void requireAsking(CohortId cohort) {
        guard.permit.require(Permission.RECORD_ATTENDANCE, cohort);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Texts.ZONE));
    }

    private static void refuseIf(boolean broken, Problem problem) {
        if (broken) {
            throw new Refused(Refused.Kind.CONFLICT, problem);
        }
    }
}
