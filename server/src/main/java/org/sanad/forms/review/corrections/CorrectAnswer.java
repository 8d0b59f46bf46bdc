package org.sanad.forms.review.corrections;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.UserId;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.review.AnswerJson;
import org.sanad.forms.review.ReachSubmission;
import org.sanad.forms.review.SubmissionHead;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an answer right, with a reason, and takes that back. The bytes that came stay as they are. */
@Component
public class CorrectAnswer {

    private final Corrections corrections;
    private final StandingAnswers standing;
    private final ReachSubmission reach;
    private final AnswerJson json;
    private final CurrentActor currentActor;
    private final Audit audit;

    CorrectAnswer(
            Corrections corrections,
            StandingAnswers standing,
            ReachSubmission reach,
            AnswerJson json,
            CurrentActor currentActor,
            Audit audit) {
        this.corrections = corrections;
        this.standing = standing;
        this.reach = reach;
        this.json = json;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    /**
     * @param seen what stood there on the page on which it was put right
     * @param answer empty to take the answer away
     * @throws Refused if something else stands there by now
     */
    @Transactional
    void correct(SubmissionId id, AnswerPlace place, String seen, Optional<Object> answer, String reason) {
        var head = reach.hold(Permission.REVIEW_ANSWERS, id);
        var row = standing.row(head, place)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        var answers = json.answers(row.answers());
        var before = Optional.ofNullable(answers.get(place.path()));
        if (!before.map(json::text).orElse("").equals(seen)) {
            throw new Refused(Refused.Kind.GONE_STALE, Problem.of("changed-meanwhile"));
        }
        if (SameAnswer.is(before, answer)) {
            return;
        }
        var holding = corrections.of(id).stream().filter(Correction::holds).toList();
        // as it came, without what earlier corrections of the same turn laid over it
        holding.reversed().stream()
                .filter(earlier -> earlier.repeat().equals(place.repeat()) && earlier.number() == place.number())
                .forEach(earlier -> json.answer(earlier.said())
                        .ifPresentOrElse(
                                said -> answers.put(earlier.path(), said), () -> answers.remove(earlier.path())));
        var put = new Put(
                text(Optional.ofNullable(answers.get(place.path()))),
                json.text(answers),
                standing.turns(head, place.repeat()),
                text(before),
                text(answer),
                reason.strip());
        corrections.add(id, place, put, user());
        standing.put(head.formId(), head.id(), place, put.after());
        audit.recorded("submission.corrected", Subject.of("submission", id));
    }

    /** What stood before stands again; a later correction of the same answer stays. */
    @Transactional
    void undo(SubmissionId id, UUID correction) {
        var head = reach.hold(Permission.REVIEW_ANSWERS, id);
        var undone = corrections.of(id).stream()
                .filter(found -> found.id().equals(correction) && found.holds())
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.CONFLICT, Problem.of("correction-gone")));
        corrections.undo(correction, user());
        standing.put(head.formId(), head.id(), undone.place(), nowStanding(id, undone));
        audit.recorded("submission.correction-undone", Subject.of("submission", id));
    }

    private @Nullable String nowStanding(SubmissionId id, Correction undone) {
        var left = corrections.of(id).stream()
                .filter(other -> other.holds() && other.place().equals(undone.place()))
                .toList();
        return left.isEmpty() ? undone.said() : left.getLast().after();
    }

    /** Of one submission, for those who may correct it. */
    @Transactional
    public SubmissionHead head(SubmissionId id) {
        return reach.read(Permission.REVIEW_ANSWERS, id);
    }

    Optional<Object> standing(SubmissionHead head, AnswerPlace place) {
        return standing.row(head, place)
                .flatMap(row -> Optional.ofNullable(json.answers(row.answers()).get(place.path())));
    }

    private @Nullable String text(Optional<Object> answer) {
        return answer.map(json::text).orElse(null);
    }

    private @Nullable UUID user() {
        return Optional.ofNullable(currentActor.actor().user())
                .map(UserId::value)
                .orElse(null);
    }
}
