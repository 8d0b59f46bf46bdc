package org.sanad.assessment.reports;

import java.util.Map;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.reporting.formats.RenderDocument;
import org.sanad.shared.Kept;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reports of a round, and the form that begins one. */
@Controller
class ReportsController {

    private final KeepReports keepReports;
    private final RoundPermit permit;
    private final RenderDocument render;

    ReportsController(KeepReports keepReports, RoundPermit permit, RenderDocument render) {
        this.keepReports = keepReports;
        this.permit = permit;
        this.render = render;
    }

    @GetMapping("/assessments/{id}/reports")
    ModelAndView list(@PathVariable UUID id) {
        return page(new RoundId(id), TypedReport.BLANK, FormErrors.none());
    }

    @PostMapping("/assessments/{id}/reports")
    ModelAndView begin(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var round = new RoundId(id);
        permit.require(Permission.PUBLISH_REPORTS, round);
        var typed = TypedReport.of(fields);
        return switch (keepReports.begin(round, typed.title(), typed.audience())) {
            case Kept.Yes<UUID>(var report) -> new ModelAndView("redirect:/assessments/" + id + "/reports/" + report);
            case Kept.No<UUID>(var faults) -> {
                var errors = FormErrors.none();
                faults.forEach(errors::add);
                yield page(round, typed, errors);
            }
        };
    }

    private ModelAndView page(RoundId id, TypedReport typed, FormErrors errors) {
        var round = permit.require(Permission.SEE_FINDINGS, id);
        var view = new ModelAndView(
                "assessment/reports",
                Map.of(
                        "round",
                        round,
                        "reports",
                        keepReports.list(id),
                        "mayCompose",
                        permit.allows(Permission.PUBLISH_REPORTS, round),
                        "offers",
                        OfferedFormats.of(render),
                        "typed",
                        typed,
                        "errors",
                        errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
