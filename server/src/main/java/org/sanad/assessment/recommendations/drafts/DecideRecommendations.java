package org.sanad.assessment.recommendations.drafts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.recommendations.market.Opportunities;
import org.sanad.assessment.recommendations.market.Opportunity;
import org.sanad.assessment.recommendations.rules.RuleSets;
import org.sanad.geography.Places;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.FormErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the rules draft, and writes down what people decide, each with a reason. */
@Component
public class DecideRecommendations {

    /** What drafts are drawn from. */
    @Component
    record Ground(RunEvidence results, RuleSets rules, Opportunities market, Places places) {

        List<Opportunity> market(Round round) {
            return market.all().stream()
                    .filter(seen -> seen.area().equals(round.area()) || places.contains(round.area(), seen.area()))
                    .toList();
        }
    }

    private final Ground ground;
    private final Recommendations recommendations;
    private final RoundPermit roundPermit;
    private final Permit permit;
    private final Audit audit;

    DecideRecommendations(
            Ground ground, Recommendations recommendations, RoundPermit roundPermit, Permit permit, Audit audit) {
        this.ground = ground;
        this.recommendations = recommendations;
        this.roundPermit = roundPermit;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Standing> of(RoundId id) {
        roundPermit.require(Permission.DECIDE_RECOMMENDATIONS, id);
        var newest = ground.results().newest(id).map(ground.results()::of).orElse(List.of());
        return recommendations.of(id).stream()
                .map(one -> Standing.of(one, newest))
                .toList();
    }

    /** Drafts that nobody decided on make room; what was decided stays, and is not drafted again as it is. */
    @Transactional
    public int draft(RoundId id) {
        var round = roundPermit.require(Permission.DECIDE_RECOMMENDATIONS, id);
        var run = ground.results()
                .newest(id)
                .orElseThrow(() -> new Refused(Refused.Kind.CONFLICT, Problem.of("recommendations-no-run")));
        var rules = ground.rules().newest();
        recommendations.forgetDrafts(id);
        var decided = recommendations.of(id);
        var drafts = new ApplyRules(ground.results().of(run), ground.market(round))
                .all(rules.rules()).stream()
                        .filter(draft -> decided.stream().noneMatch(one -> one.says(draft)))
                        .toList();
        drafts.forEach(draft -> recommendations.add(id, round.area(), run.number(), rules.number(), draft));
        audit.recorded("recommendations.drafted", Subject.of("round", id.value()), Map.of("drafts", drafts.size()));
        return drafts.size();
    }

    /** Decided, unless something is wrong with what was typed: then nothing is written down. */
    @Transactional
    public FormErrors decide(RoundId round, UUID id, Verdict verdict) {
        var where = roundPermit.require(Permission.DECIDE_RECOMMENDATIONS, round);
        var standing = recommendations
                .locked(id)
                .filter(one -> one.round().equals(round))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        var trades = new DecideTrades(standing, ground.market(where)).of(verdict);
        var errors = faults(verdict, trades);
        if (errors.any()) {
            return errors;
        }
        boolean changes = verdict.state() == State.EDITED;
        var kept = new Verdict(
                verdict.state(),
                changes ? verdict.items() : standing.items(),
                changes ? verdict.note() : standing.note(),
                verdict.reason());
        recommendations.decide(
                id,
                kept,
                trades,
                permit.reach(Permission.DECIDE_RECOMMENDATIONS).user());
        audit.recorded(
                "recommendation.decided",
                Subject.of("recommendation", id),
                Map.of("state", verdict.state().name()));
        return errors;
    }

    private static FormErrors faults(Verdict verdict, List<WantedTrade> trades) {
        var errors = FormErrors.none();
        if (verdict.reason().isEmpty() || verdict.reason().length() > Verdict.LONGEST) {
            errors.add("reason", Problem.of("recommendation-reason", Verdict.LONGEST));
        }
        if (verdict.note().length() > Verdict.LONGEST) {
            errors.add("note", Problem.of("recommendation-note", Verdict.LONGEST));
        }
        if (verdict.state() == State.EDITED && verdict.saysNothing()) {
            errors.add("items", Problem.of("recommendation-empty"));
        }
        if (verdict.state() == State.EDITED
                && trades.stream()
                        .anyMatch(one -> one.isToAvoid() && verdict.trades().contains(one.trade()))) {
            errors.add("trades", Problem.of("recommendation-avoid"));
        }
        return errors;
    }
}
