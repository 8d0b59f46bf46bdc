package org.sanad.assessment.reports;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.reports.BindNumbers.Cited;
import org.sanad.assessment.reports.content.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands behind the numbers of a draft's prose. */
@Controller
class NumberController {

    private final BindNumbers bindNumbers;

    NumberController(BindNumbers bindNumbers) {
        this.bindNumbers = bindNumbers;
    }

    @PostMapping("/assessments/{id}/reports/{report}/blocks/{block}/numbers")
    String bind(
            @PathVariable UUID id,
            @PathVariable UUID report,
            @PathVariable UUID block,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String show) {
        var chosen = Arrays.stream(Show.values())
                .filter(known -> known.name().equals(show))
                .findFirst()
                .orElse(Show.VALUE);
        bindNumbers.bind(new RoundId(id), report, block, new Cited(finding, result, chosen));
        return back(id, report, block);
    }

    @PostMapping("/assessments/{id}/reports/{report}/blocks/{block}/quoted")
    String quote(
            @PathVariable UUID id,
            @PathVariable UUID report,
            @PathVariable UUID block,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String source) {
        bindNumbers.quote(new RoundId(id), report, block, number, source);
        return back(id, report, block);
    }

    @PostMapping("/assessments/{id}/reports/{report}/blocks/{block}/accept")
    String accept(
            @PathVariable UUID id,
            @PathVariable UUID report,
            @PathVariable UUID block,
            @RequestParam(name = "slot", required = false) List<String> slots) {
        bindNumbers.acceptNew(new RoundId(id), report, slots == null ? List.of() : slots);
        return back(id, report, block);
    }

    private static String back(UUID id, UUID report, UUID block) {
        return "redirect:/assessments/" + id + "/reports/" + report + "/blocks/" + block;
    }
}
