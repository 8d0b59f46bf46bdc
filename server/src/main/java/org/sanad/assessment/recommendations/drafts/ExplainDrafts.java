package org.sanad.assessment.recommendations.drafts;

import java.util.List;
import org.sanad.access.Permission;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.analysis.Plans;
import org.sanad.assessment.analysis.runs.HeldRuns;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the newest results say beside the drafts: the words of what was asked, and which rules could not speak. */
@Component
class ExplainDrafts {

    private final DecideRecommendations.Ground ground;
    private final HeldRuns heldRuns;
    private final Plans plans;
    private final RoundPermit roundPermit;

    ExplainDrafts(DecideRecommendations.Ground ground, HeldRuns heldRuns, Plans plans, RoundPermit roundPermit) {
        this.ground = ground;
        this.heldRuns = heldRuns;
        this.plans = plans;
        this.roundPermit = roundPermit;
    }

    @Transactional(readOnly = true)
    List<HeldBack> heldBack(RoundId id) {
        var round = roundPermit.require(Permission.DECIDE_RECOMMENDATIONS, id);
        return ground.results()
                .newest(id)
                .map(run -> new ApplyRules(ground.results().of(run), ground.market(round))
                        .heldBack(
                                ground.rules().newest().rules(),
                                plans.get(run.planId()).rows()))
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    EvidenceWords words(RoundId id, Texts texts) {
        roundPermit.require(Permission.DECIDE_RECOMMENDATIONS, id);
        return new EvidenceWords(ground.results().newest(id).map(heldRuns::of), texts);
    }
}
