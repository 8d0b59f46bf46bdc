package org.sanad.forms.entities.changes;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applies a change and then those that waited for it. */
@Component
class ApplyAll {

    private final ApplyChange applyChange;
    private final WaitingChanges waiting;
    private final EntityProblems problems;
    private final ArrivedForms arrivedForms;

    ApplyAll(ApplyChange applyChange, WaitingChanges waiting, EntityProblems problems, ArrivedForms arrivedForms) {
        this.applyChange = applyChange;
        this.waiting = waiting;
        this.problems = problems;
        this.arrivedForms = arrivedForms;
    }

    /** What fails here fails alone: the submission around it goes on. */
    @Transactional(propagation = Propagation.NESTED)
    public void apply(EntityChange change, Origin origin) {
        var submission = Objects.requireNonNull(origin.submission());
        switch (applyChange.apply(change, origin, false)) {
            case Applied.Done() -> applyWaiting(change.entity());
            case Applied.Waits() -> waiting.add(change, submission, origin.number());
            case Applied.Refused(var problem) ->
                problems.add(
                        submission,
                        origin.number(),
                        new EntityFault(change.list(), change.entity().toString(), problem));
        }
    }

    void forget(UUID submission) {
        waiting.forget(submission);
        problems.forget(submission);
    }

    /** What waited too long is applied all the same, and marked so. */
    @Transactional
    public void force(WaitingChanges.Waiting late) {
        if (waiting.done(late.id())) {
            settled(late, true);
            applyWaiting(late.change().entity());
        }
    }

    private void applyWaiting(UUID entity) {
        var isMore = true;
        while (isMore) {
            isMore = waiting.of(entity).stream().anyMatch(next -> settled(next, false));
        }
    }

    /** False if it still waits. */
    private boolean settled(WaitingChanges.Waiting next, boolean forced) {
        var origin = arrivedForms.form(next.submission(), next.number()).origin(next.submission(), next.number());
        var applied = applyChange.apply(next.change(), origin, forced);
        if (applied instanceof Applied.Waits) {
            return false;
        }
        if (applied instanceof Applied.Refused(var problem)) {
            problems.add(
                    next.submission(),
                    next.number(),
                    new EntityFault(next.change().list(), next.change().entity().toString(), problem));
        }
        waiting.done(next.id());
        return true;
    }
}
