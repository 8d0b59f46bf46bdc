package org.sanad.assessment.recommendations.drafts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sanad.assessment.Round;
import org.sanad.assessment.reports.content.Advice;
import org.sanad.assessment.reports.content.AdviceVerdict;
import org.sanad.assessment.reports.evidence.Wording;
import org.sanad.assessment.reports.voices.AdviceSource;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** What was accepted, as reports repeat it: for whom, what, in whose words and why, and the results it rests on. */
@Component
class AcceptedAdvice implements AdviceSource {

    private final Recommendations recommendations;
    private final List<Texts> languages;

    AcceptedAdvice(Recommendations recommendations, MessageCatalogue catalogue) {
        this.recommendations = recommendations;
        this.languages = Stream.of(Language.values())
                .map(language -> new Texts(catalogue, language, Digits.LATIN))
                .toList();
    }

    @Override
    public List<Advice> of(Round round) {
        return recommendations.of(round.id()).stream()
                .filter(one -> one.state().stands())
                .map(this::advice)
                .toList();
    }

    private Advice advice(Recommendation one) {
        var on = one.decidedAt().orElseThrow().atZoneSameInstant(Texts.ZONE).toLocalDate();
        return new Advice(
                said(texts -> texts.text(one.profile().messageKey()) + " · "
                        + texts.text(one.outcome().messageKey())),
                said(one::said),
                new AdviceVerdict(one.state() == State.EDITED, one.note(), one.reason(), on),
                one.evidence().stream()
                        .map(row -> new Advice.Backing(row.planRow(), row.resultKey(), row.n() + " / " + row.total()))
                        .toList());
    }

    private Wording said(Function<Texts, String> words) {
        return Wording.of(words.apply(languages.get(0)), words.apply(languages.get(1)), words.apply(languages.get(2)));
    }
}
