package org.sanad.programmes.fieldforms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what people thought, in counts. Those who answered were promised that nobody who led learns what they said: so
 * not even those who see all figures see the answers of a few.
 */
@Component
public class ReadFeedback {

    static final int FEWEST = 5;

    /**
     * A cohort's answers.
     *
     * @param people how many answered
     * @param counts by question; empty where too few answered
     * @param hiddenBelow counts below this are not shown to this reader
     */
    public record View(CohortId cohort, long people, Map<String, List<FeedbackAnswers.Count>> counts, int hiddenBelow) {

        public boolean isHidden(long count) {
            return count < hiddenBelow;
        }
    }

    private final FeedbackAnswers answers;
    private final ProgrammePermit programmePermit;
    private final Permit permit;

    ReadFeedback(FeedbackAnswers answers, ProgrammePermit programmePermit, Permit permit) {
        this.answers = answers;
        this.programmePermit = programmePermit;
        this.permit = permit;
    }

    @Transactional(readOnly = true)
    View of(CohortId cohort) {
        programmePermit.require(Permission.SEE_FIGURES, cohort);
        var people = answers.people(cohort);
        var hiddenBelow = permit.audience().threshold();
        var counts = new LinkedHashMap<String, List<FeedbackAnswers.Count>>();
        if (people >= Math.max(FEWEST, hiddenBelow)) {
            var all = answers.counts(cohort);
            TakeFeedback.QUESTIONS.forEach(question -> counts.put(
                    question,
                    all.stream().filter(one -> one.question().equals(question)).toList()));
        }
        return new View(cohort, people, counts, hiddenBelow);
    }
}
