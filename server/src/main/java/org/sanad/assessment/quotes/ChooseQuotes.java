package org.sanad.assessment.quotes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.texts.ReadTexts;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses what is quoted in reports, out of what may be. */
@Component
public class ChooseQuotes {

    private final ChosenQuotes chosen;
    private final Quotable quotable;
    private final ReadTexts readTexts;
    private final CurrentActor currentActor;
    private final Audit audit;

    ChooseQuotes(ChosenQuotes chosen, Quotable quotable, ReadTexts readTexts, CurrentActor currentActor, Audit audit) {
        this.chosen = chosen;
        this.quotable = quotable;
        this.readTexts = readTexts;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    Round round(RoundId id) {
        return readTexts.round(id);
    }

    @Transactional
    public List<Quote> of(RoundId round, String language) {
        readTexts.round(round);
        audit.recorded("round.quotes-read", Subject.of("round", round));
        return quotable.of(round, language);
    }

    @Transactional
    public void choose(RoundId round, UUID span, boolean wanted) {
        readTexts.round(round);
        if (quotable.of(round, "en").stream().noneMatch(quote -> quote.span().equals(span))) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("quote-not-allowed"));
        }
        if (wanted) {
            var user = Optional.ofNullable(currentActor.actor().user()).map(UserId::value);
            chosen.choose(span, user.orElse(null));
        } else {
            chosen.drop(span);
        }
        audit.recorded(wanted ? "round.quote-chosen" : "round.quote-dropped", Subject.of("round", round));
    }
}
