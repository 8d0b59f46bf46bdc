package org.sanad.forms.review.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.UserId;
import org.sanad.forms.FormId;
import org.sanad.forms.review.ReachForm;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides on many submissions at once, and takes that back as a whole. */
@Component
public class DecideInBulk {

    private final BulkActions actions;
    private final ChosenSubmissions chosen;
    private final ReviewSteps steps;
    private final ReachForm reachForm;
    private final CurrentActor currentActor;
    private final Audit audit;

    DecideInBulk(
            BulkActions actions,
            ChosenSubmissions chosen,
            ReviewSteps steps,
            ReachForm reachForm,
            CurrentActor currentActor,
            Audit audit) {
        this.actions = actions;
        this.chosen = chosen;
        this.steps = steps;
        this.reachForm = reachForm;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<BulkAction> of(FormId form) {
        reachForm.require(Permission.SEE_ANSWERS, form);
        return actions.of(form);
    }

    /** @return the last action begun, to be undone from where one was; empty if nothing was to be changed */
    @Transactional
    Optional<UUID> decide(FormId id, BulkForm form) {
        var confidential = reachForm.require(Permission.REVIEW_ANSWERS, id);
        var ids = chosen.of(id, form);
        var changes = new ArrayList<Change>();
        form.state().ifPresent(state -> {
            DecideOnSubmission.requireReason(state, form.reason());
            changes.add(Change.to(state, form.reason().strip(), user()));
        });
        form.user().ifPresent(user -> {
            chosen.requireReviewer(confidential, user, ids);
            changes.add(Change.assign(user.toString(), user()));
        });
        if (ids.isEmpty() || changes.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("review-nothing-chosen"));
        }
        return changes.stream().map(change -> carryOut(id, change, ids)).reduce((one, last) -> last);
    }

    private UUID carryOut(FormId form, Change change, List<UUID> ids) {
        var action = actions.begin(form, change);
        var changed = steps.change(ids, change, action);
        actions.counted(action, changed);
        audit.recorded("submissions.decided", Subject.of("form", form), Map.of("records", changed));
        return action;
    }

    /** @throws Refused if it is undone already */
    @Transactional
    void undo(FormId form, UUID id) {
        reachForm.require(Permission.REVIEW_ANSWERS, form);
        var action = actions.hold(form, id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        if (action.undoneAt() != null) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("review-undone-already"));
        }
        var back = actions.undo(action, chosen.reach(), user());
        actions.undone(id, action.changed() - back, user());
        audit.recorded("submissions.decision-undone", Subject.of("form", form), Map.of("records", back));
    }

    private @Nullable UUID user() {
        return Optional.ofNullable(currentActor.actor().user())
                .map(UserId::value)
                .orElse(null);
    }
}
