package org.sanad.programmes.selection;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.cohorts.CohortMembers;
import org.sanad.programmes.cohorts.Member;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** States whom a cohort is for first, and says why each person was selected. */
@Component
public class SelectPeople {

    private final Selections selections;
    private final CohortMembers members;
    private final ProgrammePermit programmePermit;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    SelectPeople(
            Selections selections,
            CohortMembers members,
            ProgrammePermit programmePermit,
            Permit permit,
            Audit audit,
            Clock clock) {
        this.selections = selections;
        this.members = members;
        this.programmePermit = programmePermit;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CohortSelection read(CohortId cohort) {
        requireSelecting(cohort);
        recorded("selection.read", cohort, Map.of());
        return selection(cohort);
    }

    @Transactional
    public Kept<CohortId> state(CohortId cohort, Focus focus) {
        requireSelecting(cohort);
        if (focus.groups().isEmpty()) {
            return new Kept.No<>(Map.of("groups", Problem.of("focus-groups")));
        }
        if (focus.groups().contains(Reason.OTHER) == focus.other().isEmpty()
                || focus.other().length() > Focus.LONGEST) {
            return new Kept.No<>(Map.of("other", Problem.of("focus-other", Focus.LONGEST)));
        }
        selections.put(cohort, focus, user(), clock.instant());
        recorded(
                "selection.focus-stated",
                cohort,
                Map.of("groups", focus.groups().toString()));
        return new Kept.Yes<>(cohort);
    }

    /** Of those named; nobody else's reasons are touched. */
    @Transactional
    public void select(CohortId cohort, Map<UUID, Set<Reason>> reasons) {
        requireSelecting(cohort);
        var standing = selection(cohort);
        if (standing.focus().isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("focus-missing"));
        }
        var in = standing.people().stream().map(Selected::person).toList();
        if (!in.containsAll(reasons.keySet())) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("selection-person"));
        }
        if (reasons.values().stream().anyMatch(given -> !standing.offered().containsAll(given))) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("selection-outside-focus"));
        }
        reasons.forEach((person, given) -> selections.put(cohort, person, given, user(), clock.instant()));
        recorded("selection.reasons-given", cohort, Map.of("people", reasons.size()));
    }

    /** How many people have no reason yet; empty where the cohort has no focus and may not need one. */
    @Transactional(readOnly = true)
    Optional<Integer> open(CohortId cohort) {
        var selection = selection(cohort);
        return selection.focus().map(stated -> selection.open().size());
    }

    /** Before anything of a form is read: who may not select learns nothing of what was wrong with it. */
    void requireSelecting(CohortId cohort) {
        programmePermit.require(Permission.ENROL_PARTICIPANTS, cohort);
        programmePermit.require(Permission.SEE_DISABILITY_ANSWERS, cohort);
    }

    private CohortSelection selection(CohortId cohort) {
        var reasons = selections.reasons(cohort);
        var people = new LinkedHashMap<UUID, Selected>();
        for (Member member : members.of(cohort)) {
            var given = reasons.getOrDefault(member.personId(), Set.of());
            var selected = new Selected(member.personId(), member.code(), member.fullName(), given);
            people.putIfAbsent(member.personId(), selected);
        }
        return new CohortSelection(members.cohort(cohort), selections.focus(cohort), List.copyOf(people.values()));
    }

    private UUID user() {
        return permit.reach(Permission.ENROL_PARTICIPANTS).user();
    }

    /** About the cohort, never about the person: the log is read by those who may not know. */
    private void recorded(String action, CohortId cohort, Map<String, ?> detail) {
        audit.recorded(action, Subject.of("cohort", cohort), detail);
    }
}
