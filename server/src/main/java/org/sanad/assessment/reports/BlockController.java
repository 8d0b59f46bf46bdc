package org.sanad.assessment.reports;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.reports.content.BlockKind;
import org.sanad.assessment.reports.content.ReportBlock;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Blocks of a draft: put in, written, moved, taken out. */
@Controller
class BlockController {

    private final WriteBlocks writeBlocks;
    private final AssembleDraft assembleDraft;

    BlockController(WriteBlocks writeBlocks, AssembleDraft assembleDraft) {
        this.writeBlocks = writeBlocks;
        this.assembleDraft = assembleDraft;
    }

    @PostMapping("/assessments/{id}/reports/{report}/blocks")
    String add(
            @PathVariable UUID id,
            @PathVariable UUID report,
            @RequestParam(defaultValue = "TEXT") String kind,
            @RequestParam(defaultValue = "") String subject) {
        var chosen = Arrays.stream(BlockKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(BlockKind.TEXT);
        writeBlocks.add(new RoundId(id), report, chosen, subject);
        return back(id, report) + "#end";
    }

    @GetMapping("/assessments/{id}/reports/{report}/blocks/{block}")
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable UUID report,
            @PathVariable UUID block,
            @RequestParam(defaultValue = "") String finding,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var draft = assembleDraft.of(new RoundId(id), report);
        var shown = draft.content().blocks().stream()
                .filter(each -> each.id().equals(block))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        var chosen = finding.isEmpty() ? shown.subject() : finding;
        return new ModelAndView(
                "assessment/report-block",
                Map.of("view", new BlockView(new DraftView(draft, page.texts()), shown, chosen)));
    }

    @PostMapping("/assessments/{id}/reports/{report}/blocks/{block}")
    String rewrite(
            @PathVariable UUID id,
            @PathVariable UUID report,
            @PathVariable UUID block,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> fields) {
        var written = new ReportBlock(block, BlockKind.TEXT, "", TypedReport.prose(fields), version);
        writeBlocks.rewrite(new RoundId(id), report, written);
        return back(id, report) + "/blocks/" + block;
    }

    @PostMapping("/assessments/{id}/reports/{report}/blocks/{block}/move")
    String move(
            @PathVariable UUID id,
            @PathVariable UUID report,
            @PathVariable UUID block,
            @RequestParam(defaultValue = "1") int by) {
        writeBlocks.move(new RoundId(id), report, block, by);
        return back(id, report) + "#b-" + block;
    }

    @PostMapping("/assessments/{id}/reports/{report}/blocks/{block}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID report, @PathVariable UUID block) {
        writeBlocks.remove(new RoundId(id), report, block);
        return back(id, report);
    }

    private static String back(UUID id, UUID report) {
        return "redirect:/assessments/" + id + "/reports/" + report;
    }
}
