package org.sanad.forms.review.corrections;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.review.AnswerJson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an answer right by a rule rather than by hand; a correction like any other, with its reason. */
@Component
public class RecodeAnswer {

    private final CorrectAnswer correctAnswer;
    private final AnswerJson json;

    RecodeAnswer(CorrectAnswer correctAnswer, AnswerJson json) {
        this.correctAnswer = correctAnswer;
        this.json = json;
    }

    /**
     * @param rule makes the new answer of the one that stands; never asked where nothing stands
     */
    @Transactional
    public void recode(SubmissionId id, AnswerPlace place, UnaryOperator<Object> rule, String reason) {
        correctAnswer
                .standing(correctAnswer.head(id), place)
                .ifPresent(standing -> correctAnswer.correct(
                        id, place, json.text(standing), Optional.of(rule.apply(standing)), reason));
    }
}
