package org.sanad.programmes.checkpoint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.checkpoint.CheckpointView.May;
import org.sanad.programmes.cohorts.KeepCohort;
import org.sanad.programmes.cohorts.Member;
import org.sanad.programmes.cohorts.Memberships;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a cohort's checkpoint: who said what only to those who ask them, to everybody else how many. */
@Component
class OpenCheckpoint {

    /** After this peer-support session the group is asked (RU-09). */
    static final int AFTER_SESSION = 3;

    /** What a checkpoint is gathered from. */
    @Component
    record Sources(KeepCohort keepCohort, Memberships memberships, Sessions sessions) {}

    private final Sources from;
    private final Interests interests;
    private final Adaptations adaptations;
    private final Touches touches;
    private final ProgrammePermit permit;

    OpenCheckpoint(
            Sources from, Interests interests, Adaptations adaptations, Touches touches, ProgrammePermit permit) {
        this.from = from;
        this.interests = interests;
        this.adaptations = adaptations;
        this.touches = touches;
        this.permit = permit;
    }

    @Transactional(readOnly = true)
    CheckpointView open(CohortId id) {
        var cohort = from.keepCohort.cohort(id);
        var plan = from.sessions.of(id);
        var answers = interests.of(id);
        var may =
                new May(permit.allows(Permission.RECORD_ATTENDANCE, id), permit.allows(Permission.DECIDE_PROJECTS, id));
        var members = from.memberships.of(id).stream().filter(Member::isIn).toList();
        return new CheckpointView(
                id,
                cohort.name(),
                isDue(plan),
                may.ask() ? lines(members, answers) : List.of(),
                said(answers),
                members.size(),
                (int) plan.stream().filter(OpenCheckpoint::isAhead).count(),
                adaptations.of(id),
                touches.of(id),
                !plan.isEmpty() && plan.stream().allMatch(OpenCheckpoint::isBehind),
                may);
    }

    /** Whether three peer-support sessions were held, whichever numbers they bear. */
    static boolean isDue(List<Session> plan) {
        return plan.stream()
                        .filter(session -> session.number() > 0)
                        .filter(OpenCheckpoint::isHeld)
                        .count()
                >= AFTER_SESSION;
    }

    /** Whether a peer-support session could still be taken out of the plan. */
    static boolean isAhead(Session session) {
        return session.number() > 0 && session.state() == SessionState.PLANNED;
    }

    private static boolean isHeld(Session session) {
        return switch (session.state()) {
            case HELD, CLOSED -> true;
            case PLANNED, CANCELLED -> false;
        };
    }

    private static boolean isBehind(Session session) {
        return isHeld(session) || session.state() == SessionState.CANCELLED;
    }

    private static List<InterestLine> lines(List<Member> members, Map<UUID, Interest> answers) {
        return members.stream()
                .map(member -> new InterestLine(
                        member.personId(),
                        member.code(),
                        member.fullName(),
                        Optional.ofNullable(answers.get(member.personId()))))
                .toList();
    }

    private static Map<Interest, Integer> said(Map<UUID, Interest> answers) {
        var said = new EnumMap<Interest, Integer>(Interest.class);
        answers.values().forEach(answer -> said.merge(answer, 1, Integer::sum));
        return said;
    }
}
