package org.sanad.assessment.recommendations.drafts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.assessment.Rounds;
import org.sanad.assessment.recommendations.AcceptedRecommendations;
import org.sanad.assessment.recommendations.Recommended;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** What stands, for those who plan. */
@Component
class Accepted implements AcceptedRecommendations {

    private final Recommendations recommendations;
    private final Rounds rounds;

    Accepted(Recommendations recommendations, Rounds rounds) {
        this.recommendations = recommendations;
        this.rounds = rounds;
    }

    @Override
    public Optional<Recommended> find(UUID id) {
        return recommendations.find(id).filter(one -> one.state().stands()).map(this::recommended);
    }

    @Override
    public List<Recommended> beside(Recommended one) {
        return recommendations.of(one.round()).stream()
                .filter(other -> other.state().stands() && !other.id().equals(one.id()))
                .map(this::recommended)
                .toList();
    }

    private Recommended recommended(Recommendation one) {
        var round = rounds.find(one.round()).orElseThrow();
        var trades = one.worth().stream().map(trade -> trade.trade().choice()).toList();
        var on = one.decidedAt().orElseThrow().atZoneSameInstant(Texts.ZONE).toLocalDate();
        return new Recommended(
                one.id(),
                one.round(),
                round.name(),
                one.area(),
                one.profile(),
                one.outcome(),
                one.strength(),
                one.items(),
                trades,
                one.note(),
                on,
                one.evidence());
    }
}
