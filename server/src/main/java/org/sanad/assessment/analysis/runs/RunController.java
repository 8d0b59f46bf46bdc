package org.sanad.assessment.analysis.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.reporting.Fact;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Page;
import org.sanad.web.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Starts a run and hands out result tables. */
@Controller
class RunController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final RunAnalysis runAnalysis;
    private final ReadResults readResults;

    RunController(RunAnalysis runAnalysis, ReadResults readResults) {
        this.runAnalysis = runAnalysis;
        this.readResults = readResults;
    }

    @PostMapping("/assessments/{id}/runs")
    ModelAndView run(@PathVariable UUID id) {
        runAnalysis.run(new RoundId(id));
        return new ModelAndView("redirect:/assessments/" + id + "/findings");
    }

    @GetMapping("/assessments/{id}/results/{shape}")
    ResponseEntity<byte[]> file(
            @PathVariable UUID id,
            @PathVariable String shape,
            @RequestParam(defaultValue = "0") int run,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var shown = readResults.of(new RoundId(id), run);
        var file = new ResultFile(shown);
        var name = shown.round().code() + "-results-" + shown.held().run().number();
        return switch (shape) {
            case "csv" -> answer(CSV, name + ".csv", file.csv());
            case "impact" -> answer(CSV, name + "-impact.csv", file.impactCsv());
            case "xlsx" ->
                answer(
                        XLSX,
                        name + ".xlsx",
                        file.xlsx(
                                page.t(
                                        "analysis.results.title-of",
                                        shown.round().name()),
                                facts(shown, page.texts())));
            default -> throw new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
        };
    }

    /** What the numbers stand on. */
    static List<Fact> facts(ReadResults.Shown shown, Texts texts) {
        var run = shown.held().run();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                texts.text("analysis.run.counted"), texts.dateTime(run.at().toInstant())));
        facts.add(new Fact(texts.text("analysis.run.interviews"), texts.number(run.interviews())));
        facts.add(new Fact(texts.text("analysis.run.forms"), run.formVersions()));
        facts.add(new Fact(texts.text("analysis.run.cleaning"), texts.number(run.cleaningVersion())));
        facts.add(new Fact(texts.text("analysis.run.plan"), texts.number(run.planNumber())));
        facts.add(new Fact(texts.text("analysis.run.program"), run.programVersion()));
        facts.add(new Fact(
                texts.text("analysis.run.hidden"),
                shown.threshold() > 1
                        ? texts.text("analysis.run.hidden-below", shown.threshold())
                        : texts.text("analysis.run.hidden-none")));
        return facts;
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
