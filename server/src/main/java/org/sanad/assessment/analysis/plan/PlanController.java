package org.sanad.assessment.analysis.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.analysis.AnalysisRuns;
import org.sanad.assessment.analysis.Plan;
import org.sanad.assessment.analysis.plan.KeepPlan.Outcome;
import org.sanad.files.Upload;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.tabulation.PlanFault;
import org.sanad.tabulation.PlanText;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The plan of a round: its rows, its sheet out and in, and each row on a form. */
@Controller
class PlanController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final KeepPlan keepPlan;
    private final AnalysisRuns runs;
    private final RoundPermit permit;

    PlanController(KeepPlan keepPlan, AnalysisRuns runs, RoundPermit permit) {
        this.keepPlan = keepPlan;
        this.runs = runs;
        this.permit = permit;
    }

    @GetMapping("/assessments/{id}/plan")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        return page(new RoundId(id), page, List.of());
    }

    @PostMapping("/assessments/{id}/plan/draft")
    ModelAndView draft(@PathVariable UUID id) {
        keepPlan.draft(new RoundId(id));
        return back(id);
    }

    @GetMapping("/assessments/{id}/plan/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var round = permit.require(Permission.SEE_FINDINGS, new RoundId(id));
        var plan = keepPlan.read(round.id())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("analysis-no-plan")));
        var name = round.code() + "-plan-" + plan.number() + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(PlanSheet.written(plan, page.t("analysis.plan.title-of", round.name()), page.texts()));
    }

    @PostMapping("/assessments/{id}/plan/import")
    ModelAndView take(
            @PathVariable UUID id,
            @RequestParam Optional<MultipartFile> file,
            @ModelAttribute(name = "page", binding = false) Page page) {
        permit.require(Permission.PLAN_ASSESSMENTS, new RoundId(id));
        var upload = file.map(Upload::of).orElse(Upload.NONE);
        var rows = PlanSheet.read(upload.content());
        return switch (keepPlan.take(new RoundId(id), rows)) {
            case Outcome.Saved saved -> back(id);
            case Outcome.Faulty(var faults, var none) -> page(new RoundId(id), page, faults);
        };
    }

    @GetMapping("/assessments/{id}/plan/row")
    ModelAndView row(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String row,
            @ModelAttribute(name = "page", binding = false) Page page) {
        permit.require(Permission.PLAN_ASSESSMENTS, new RoundId(id));
        var cells =
                keepPlan.read(new RoundId(id)).flatMap(plan -> plan.row(row)).map(PlanText::write);
        return form(id, row, cells.orElse(Map.of()), FormErrors.none(), page);
    }

    @PostMapping("/assessments/{id}/plan/row")
    ModelAndView keepRow(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var cells = new LinkedHashMap<String, String>();
        PlanText.COLUMNS.forEach(column -> cells.put(column, sent.getOrDefault(column, "")));
        var before = sent.getOrDefault("before", "");
        return switch (keepPlan.change(new RoundId(id), before, cells)) {
            case Outcome.Saved saved -> back(id);
            case Outcome.Faulty(var faults, var row) ->
                form(id, before, cells, PlanFields.errors(faults, row, page.texts()), page);
        };
    }

    @PostMapping("/assessments/{id}/plan/row/remove")
    ModelAndView removeRow(@PathVariable UUID id, @RequestParam(defaultValue = "") String row) {
        keepPlan.remove(new RoundId(id), row);
        return back(id);
    }

    private ModelAndView page(RoundId id, Page page, List<PlanFault> faults) {
        var round = permit.require(Permission.SEE_FINDINGS, id);
        var plan = keepPlan.read(id);
        var rows = plan.map(Plan::rows).orElse(List.of()).stream()
                .map(row -> PlanLine.of(row, page.texts()))
                .toList();
        var view = new ModelAndView(
                "assessment/analysis/plan",
                Map.of(
                        "round",
                        round,
                        "number",
                        plan.map(Plan::number).orElse(0),
                        "rows",
                        rows,
                        "faults",
                        faults,
                        "hasRun",
                        runs.latest(id).isPresent(),
                        "mayPlan",
                        permit.allows(Permission.PLAN_ASSESSMENTS, round)));
        view.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView form(UUID id, String before, Map<String, String> cells, FormErrors errors, Page page) {
        var round = permit.require(Permission.PLAN_ASSESSMENTS, new RoundId(id));
        var view = new ModelAndView(
                "assessment/analysis/plan-row",
                Map.of(
                        "round",
                        round,
                        "before",
                        before,
                        "errors",
                        errors,
                        "fields",
                        PlanFields.of(cells, page.texts())));
        view.setStatus(HttpStatus.valueOf(errors.status()));
        return view;
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/assessments/" + id + "/plan");
    }
}
