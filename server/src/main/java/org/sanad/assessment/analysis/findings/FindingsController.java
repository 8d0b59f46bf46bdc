package org.sanad.assessment.analysis.findings;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.analysis.runs.ReadResults;
import org.sanad.assessment.renamed.WarnOfRenamed;
import org.sanad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The findings of a round, and the interviews behind a number. */
@Controller
class FindingsController {

    private final ShowFindings showFindings;
    private final ShowInterviews showInterviews;
    private final ReadResults readResults;
    private final RoundPermit permit;
    private final WarnOfRenamed warnOfRenamed;

    FindingsController(
            ShowFindings showFindings,
            ShowInterviews showInterviews,
            ReadResults readResults,
            RoundPermit permit,
            WarnOfRenamed warnOfRenamed) {
        this.showFindings = showFindings;
        this.showInterviews = showInterviews;
        this.readResults = readResults;
        this.permit = permit;
        this.warnOfRenamed = warnOfRenamed;
    }

    @GetMapping("/assessments/{id}/findings")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var round = permit.require(Permission.SEE_FINDINGS, new RoundId(id));
        var mayPlan = permit.allows(Permission.PLAN_ASSESSMENTS, round);
        var runs = readResults.runs(round.id());
        if (runs.isEmpty()) {
            return new ModelAndView("assessment/analysis/no-findings", Map.of("round", round, "mayPlan", mayPlan));
        }
        var asked = Asked.of(sent);
        return new ModelAndView(
                "assessment/analysis/findings",
                Map.of(
                        "round",
                        round,
                        "findings",
                        showFindings.of(round.id(), asked, page.texts()),
                        "runs",
                        runs,
                        "with",
                        asked.with().map(UUID::toString).orElse(""),
                        "mayPlan",
                        mayPlan,
                        "renamed",
                        warnOfRenamed.of(round.id())));
    }

    @GetMapping("/assessments/{id}/findings/interviews")
    ModelAndView interviews(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var asked = Asked.of(sent.toSingleValueMap());
        var sought = new Sought(asked, sent.getOrDefault("group", List.of()));
        var found = showInterviews.of(new RoundId(id), sought);
        var round = permit.require(Permission.SEE_FINDINGS, new RoundId(id));
        var back = "/assessments/" + id + "/findings?run=" + asked.run() + Asked.filter(asked.only());
        return new ModelAndView(
                "assessment/analysis/interviews",
                Map.of(
                        "round",
                        round,
                        "submissions",
                        found,
                        "back",
                        back,
                        "filtered",
                        !asked.only().isEmpty()));
    }
}
