package org.sanad.assessment.otherspecify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.interviews.Wording;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.review.corrections.AnswerPlace;
import org.sanad.forms.review.corrections.RecodeAnswer;
import org.sanad.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Codes what was written beside "other" into choices. What was written stays; the choice is corrected, with a reason. */
@Component
class RecodeOthers {

    private final FindOthers find;
    private final RecodeAnswer recodeAnswer;
    private final Known known;
    private final RoundPermit permit;
    private final Audit audit;

    RecodeOthers(FindOthers find, RecodeAnswer recodeAnswer, Known known, RoundPermit permit, Audit audit) {
        this.find = find;
        this.recodeAnswer = recodeAnswer;
        this.known = known;
        this.permit = permit;
        this.audit = audit;
    }

    Round round(RoundId id) {
        return permit.require(Permission.REVIEW_ANSWERS, id);
    }

    @Transactional(readOnly = true)
    public List<OtherAnswer> of(RoundId round, String language) {
        permit.require(Permission.REVIEW_ANSWERS, round);
        return known.questionnaires().of(round).stream()
                .filter(questionnaire ->
                        known.formPermit().mayOpen(known.forms().get(questionnaire.form())))
                .flatMap(questionnaire ->
                        find
                                .of(
                                        questionnaire,
                                        new Wording(known.readFields().of(questionnaire.form()), language))
                                .stream())
                .toList();
    }

    /**
     * All of them or, where the form forbids one, none.
     *
     * @param into name of a choice by the field of the answer; those left out stay under "other"
     * @return what stands against it
     */
    @Transactional
    public Optional<Problem> recode(RoundId round, Map<String, String> into, String typedReason, String language) {
        var reason = typedReason.strip();
        if (reason.isEmpty() || reason.length() > 1_000) {
            return Optional.of(Problem.of("round-reason"));
        }
        var recoded = 0;
        for (var other : of(round, language)) {
            var choice = into.getOrDefault(other.field(), "");
            if (other.choices().stream().anyMatch(one -> one.value().equals(choice))) {
                for (var place : other.places()) {
                    var against = recode(place, other, choice, reason, language);
                    if (against.isPresent()) {
                        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                        return against;
                    }
                    recoded++;
                }
            }
        }
        if (recoded > 0) {
            audit.recorded("round.others-recoded", Subject.of("round", round), Map.of("rows", recoded));
        }
        return Optional.empty();
    }

    private Optional<Problem> recode(
            OtherPlace place, OtherAnswer other, String choice, String reason, String language) {
        return recodeAnswer.recode(
                new SubmissionId(place.submission()),
                new AnswerPlace(
                        other.question().repeat(),
                        place.turn(),
                        other.question().path()),
                standing -> inPlaceOfOther(standing, choice),
                reason,
                language);
    }

    private static Object inPlaceOfOther(Object standing, String choice) {
        if (!(standing instanceof List<?> names)) {
            return choice;
        }
        var coded = new LinkedHashSet<String>();
        names.forEach(name -> coded.add(name.equals(FindOthers.OTHER) ? choice : name.toString()));
        return new ArrayList<>(coded);
    }
}
