package org.sanad.forms.review.corrections;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.review.AnswerJson;
import org.sanad.forms.review.ReadFields;
import org.sanad.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an answer right by a rule rather than by hand; a correction like any other, with its reason. */
@Component
public class RecodeAnswer {

    private final CorrectAnswer correctAnswer;
    private final JudgeAnswer judge;
    private final ReadFields readFields;
    private final AnswerJson json;

    RecodeAnswer(CorrectAnswer correctAnswer, JudgeAnswer judge, ReadFields readFields, AnswerJson json) {
        this.correctAnswer = correctAnswer;
        this.judge = judge;
        this.readFields = readFields;
        this.json = json;
    }

    /**
     * @param rule makes the new answer of the one that stands; never asked where nothing stands
     * @param tag language of whoever does it
     * @return what the form says against the new answer, which then is not taken
     */
    @Transactional
    public Optional<Problem> recode(
            SubmissionId id, AnswerPlace place, UnaryOperator<Object> rule, String reason, String tag) {
        var head = correctAnswer.head(id);
        var standing = correctAnswer.standing(head, place);
        var recoded = standing.map(rule);
        var against =
                recoded.flatMap(answer -> judge.against(head, place, answer, () -> readFields.of(head.form(), tag)));
        if (against.isEmpty()) {
            standing.ifPresent(before -> correctAnswer.correct(id, place, json.text(before), recoded, reason));
        }
        return against;
    }
}
