package org.sanad.assessment.renamed;

import org.sanad.assessment.Questionnaires;
import org.sanad.assessment.RoundId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether what is counted of a round stands under two names. Says nothing about who gave which answer. */
@Component
public class WarnOfRenamed {

    private final Questionnaires questionnaires;
    private final FindRenamed find;
    private final LostQuestions lost;

    WarnOfRenamed(Questionnaires questionnaires, FindRenamed find, LostQuestions lost) {
        this.questionnaires = questionnaires;
        this.find = find;
        this.lost = lost;
    }

    @Transactional(readOnly = true)
    public boolean of(RoundId round) {
        return questionnaires.of(round).stream().anyMatch(one -> find.open(one) > 0 || lost.open(one) > 0);
    }
}
