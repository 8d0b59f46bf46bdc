package org.sanad.workforce.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.sanad.workforce.StaffId;
import org.sanad.workforce.StaffMembers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who takes part in a training and who completed it, with their certificate. */
@Component
public class RecordCompletion {

    private final KeepTrainings keepTrainings;
    private final Participants participants;
    private final StaffMembers staff;
    private final Audit audit;
    private final Clock clock;

    RecordCompletion(
            KeepTrainings keepTrainings, Participants participants, StaffMembers staff, Audit audit, Clock clock) {
        this.keepTrainings = keepTrainings;
        this.participants = participants;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Participant> participants(UUID training) {
        keepTrainings.training(training);
        return participants.of(training);
    }

    @Transactional
    public void takesPart(UUID training, StaffId member) {
        keepTrainings.keepable(training);
        if (staff.find(member).isEmpty()) {
            throw new Refused(Refused.Kind.NOT_FOUND, Problem.of("no-such-staff"));
        }
        participants.add(training, member);
        recorded("training.joined", training, member);
    }

    @Transactional
    public void takesNoPart(UUID training, StaffId member) {
        keepTrainings.keepable(training);
        requireIn(participants.remove(training, member));
        recorded("training.left", training, member);
    }

    @Transactional
    public Kept<UUID> complete(UUID training, StaffId member, Completion completion) {
        var faults = completion.faults(keepTrainings.keepable(training), today());
        if (!faults.isEmpty()) {
            return new Kept.No<>(faults);
        }
        requireIn(participants.complete(training, member, completion));
        recorded(completion.day().isPresent() ? "training.completed" : "training.not-completed", training, member);
        return new Kept.Yes<>(training);
    }

    /** Everyone still open completed it on its last day. */
    @Transactional
    public void completeAll(UUID training) {
        var last = keepTrainings.keepable(training).details().lastDay();
        if (last.isAfter(today())) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("training-completed-on"));
        }
        int people = participants.completeAll(training, last);
        audit.recorded("training.all-completed", Subject.of("training", training), Map.of("people", people));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Texts.ZONE));
    }

    private static void requireIn(boolean tookPart) {
        if (!tookPart) {
            throw new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
        }
    }

    private void recorded(String action, UUID training, StaffId member) {
        audit.recorded(
                action,
                Subject.of("training", training),
                Map.of("staff", member.value().toString()));
    }
}
