package org.sanad.assessment.reports;

import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.reports.kept.ReportParts;
import org.sanad.reporting.formats.RenderDocument;
import org.sanad.shared.Kept;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A draft with its blocks, what stands against its publication, and what was published. */
@Controller
class ReportController {

    private final AssembleDraft assembleDraft;
    private final KeepReports keepReports;
    private final PublishReport publishReport;
    private final ReportParts parts;
    private final RenderDocument render;

    ReportController(
            AssembleDraft assembleDraft,
            KeepReports keepReports,
            PublishReport publishReport,
            ReportParts parts,
            RenderDocument render) {
        this.assembleDraft = assembleDraft;
        this.keepReports = keepReports;
        this.publishReport = publishReport;
        this.parts = parts;
        this.render = render;
    }

    @GetMapping("/assessments/{id}/reports/{report}")
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable UUID report,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var draft = assembleDraft.of(new RoundId(id), report);
        return shown(
                draft,
                page,
                new TypedReport(draft.report().title(), draft.report().audience()),
                FormErrors.none());
    }

    @PostMapping("/assessments/{id}/reports/{report}")
    ModelAndView change(
            @PathVariable UUID id,
            @PathVariable UUID report,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var typed = TypedReport.of(fields);
        return switch (keepReports.change(new RoundId(id), report, typed.title(), typed.audience())) {
            case Kept.Yes<UUID>(var kept) -> new ModelAndView("redirect:/assessments/" + id + "/reports/" + kept);
            case Kept.No<UUID>(var faults) -> {
                var errors = FormErrors.none();
                faults.forEach(errors::add);
                yield shown(assembleDraft.of(new RoundId(id), report), page, typed, errors);
            }
        };
    }

    @PostMapping("/assessments/{id}/reports/{report}/publish")
    String publish(@PathVariable UUID id, @PathVariable UUID report) {
        publishReport.publish(new RoundId(id), report);
        return "redirect:/assessments/" + id + "/reports/" + report + "?published=";
    }

    private ModelAndView shown(AssembleDraft.Draft draft, Page page, TypedReport typed, FormErrors errors) {
        var view = new ModelAndView(
                "assessment/report",
                Map.of(
                        "view",
                        new DraftView(draft, page.texts()),
                        "editions",
                        parts.editions().of(draft.report().id()),
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
