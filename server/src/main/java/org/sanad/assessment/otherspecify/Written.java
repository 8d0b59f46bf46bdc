package org.sanad.assessment.otherspecify;

import java.util.UUID;
import org.sanad.assessment.interviews.Answered;
import org.sanad.assessment.interviews.Interview;
import org.sanad.assessment.interviews.Turn;

/**
 * Answers of an interview, or of one turn of what is repeated in it.
 *
 * @param turn from 1; 0 of the interview itself
 */
record Written(UUID submission, int turn, Answered answers) {

    static Written of(Interview interview) {
        return new Written(interview.submission(), 0, interview);
    }

    static Written of(Turn turn) {
        return new Written(turn.submission(), turn.number(), turn);
    }
}
