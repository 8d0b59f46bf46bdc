package org.sanad.assessment.rounds;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.related.RelatedPages;
import org.sanad.geography.Places;
import org.sanad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of rounds, and the page of one: what it is for, and the ways to all that is done with it. */
@Controller
class RoundController {

    private final KeepRound keepRound;
    private final RelatedPages related;
    private final FindConsent findConsent;
    private final Places places;
    private final Permit permit;
    private final RoundPermit roundPermit;

    RoundController(
            KeepRound keepRound,
            RelatedPages related,
            FindConsent findConsent,
            Places places,
            Permit permit,
            RoundPermit roundPermit) {
        this.keepRound = keepRound;
        this.related = related;
        this.findConsent = findConsent;
        this.places = places;
        this.permit = permit;
        this.roundPermit = roundPermit;
    }

    @GetMapping("/assessments")
    ModelAndView list() {
        return new ModelAndView(
                "assessment/rounds",
                Map.of(
                        "rounds", keepRound.list(),
                        "places", places,
                        "mayPlan", permit.allowsAnywhere(Permission.PLAN_ASSESSMENTS)));
    }

    @GetMapping("/assessments/{id}")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var round = roundPermit.require(Permission.SEE_FINDINGS, new RoundId(id));
        var language = Locale.of(page.texts().language().tag());
        return new ModelAndView(
                "assessment/round",
                Map.of(
                        "round", round,
                        "place", places.fullName(round.area(), language),
                        "related", related.of(round),
                        "asked", findConsent.of(round.id(), language.toLanguageTag()),
                        "mayPlan", roundPermit.allows(Permission.PLAN_ASSESSMENTS, round)));
    }
}
