package org.sanad.assessment.recommendations.drafts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.recommendations.Item;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The recommendations of a round: drafting them, deciding on each. */
@Controller
class RecommendationsController {

    private static final String HOME = "/assessments/{id}/recommendations";

    private final DecideRecommendations decide;
    private final RoundPermit roundPermit;

    RecommendationsController(DecideRecommendations decide, RoundPermit roundPermit) {
        this.decide = decide;
        this.roundPermit = roundPermit;
    }

    @GetMapping(HOME)
    ModelAndView list(@PathVariable UUID id) {
        var round = roundPermit.require(Permission.DECIDE_RECOMMENDATIONS, new RoundId(id));
        return new ModelAndView(
                "assessment/recommendations/recommendations", Map.of("round", round, "all", decide.of(round.id())));
    }

    @PostMapping(HOME)
    ModelAndView draft(@PathVariable UUID id) {
        decide.draft(new RoundId(id));
        return back(id);
    }

    @PostMapping(HOME + "/{recommendation}")
    ModelAndView decide(
            @PathVariable UUID id,
            @PathVariable UUID recommendation,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") List<String> items) {
        roundPermit.require(Permission.DECIDE_RECOMMENDATIONS, new RoundId(id));
        var state = TypedFields.choice(State.class, fields.get("state"))
                .filter(one -> one != State.DRAFT)
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("choose-one")));
        var verdict = new Verdict(
                state,
                Item.all(String.join(" ", items)),
                TypedText.of(fields.get("note")),
                TypedText.of(fields.get("reason")));
        decide.decide(new RoundId(id), recommendation, verdict);
        return back(id);
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/assessments/" + id + "/recommendations");
    }
}
