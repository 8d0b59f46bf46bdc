package org.sanad.assessment.recommendations.drafts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.recommendations.aftermath.FindAftermath;
import org.sanad.shared.Problem;
import org.sanad.web.Page;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The recommendations of a round: drafting them, deciding on each. */
@Controller
class RecommendationsController {

    private static final String HOME = "/assessments/{id}/recommendations";

    private final DecideRecommendations decide;
    private final ExplainDrafts explain;
    private final FindAftermath aftermath;
    private final RoundPermit roundPermit;

    RecommendationsController(
            DecideRecommendations decide, ExplainDrafts explain, FindAftermath aftermath, RoundPermit roundPermit) {
        this.decide = decide;
        this.explain = explain;
        this.aftermath = aftermath;
        this.roundPermit = roundPermit;
    }

    @GetMapping(HOME)
    ModelAndView list(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        return page(new RoundId(id), TypedVerdict.NONE, page);
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
            @RequestParam(defaultValue = "") List<String> items,
            @RequestParam(defaultValue = "") List<String> trades,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var round = new RoundId(id);
        roundPermit.require(Permission.DECIDE_RECOMMENDATIONS, round);
        var typed = TypedVerdict.of(recommendation, fields, items, trades);
        var verdict = typed.verdict();
        if (verdict.isEmpty()) {
            return page(round, typed.with("state", Problem.of("choose-one")), page);
        }
        var faults = decide.decide(round, recommendation, verdict.get());
        return faults.any() ? page(round, typed.with(faults), page) : back(id);
    }

    private ModelAndView page(RoundId id, TypedVerdict typed, Page page) {
        var round = roundPermit.require(Permission.DECIDE_RECOMMENDATIONS, id);
        var all = decide.of(id);
        var view = new ModelAndView(
                "assessment/recommendations/recommendations",
                Map.of(
                        "round",
                        round,
                        "all",
                        all,
                        "aftermath",
                        aftermath.of(
                                all.stream()
                                        .map(standing ->
                                                standing.recommendation().id())
                                        .toList(),
                                all.stream()
                                        .flatMap(standing -> standing.recommendation().decidedBy().stream())
                                        .distinct()
                                        .toList()),
                        "heldBack",
                        explain.heldBack(id),
                        "words",
                        explain.words(id, page.texts()),
                        "mayPlan",
                        roundPermit.allows(Permission.PLAN_ASSESSMENTS, round),
                        "typed",
                        typed));
        view.setStatus(HttpStatusCode.valueOf(typed.errors().status()));
        return view;
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/assessments/" + id + "/recommendations");
    }
}
