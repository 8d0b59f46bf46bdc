package org.sanad.forms.review.decisions;

import java.util.Map;
import java.util.UUID;
import org.sanad.forms.FormId;
import org.sanad.forms.Forms;
import org.sanad.forms.review.Reviewers;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Decisions for many submissions at once. */
@Controller
class BulkController {

    private final DecideInBulk decideInBulk;
    private final Forms forms;
    private final Reviewers reviewers;

    BulkController(DecideInBulk decideInBulk, Forms forms, Reviewers reviewers) {
        this.decideInBulk = decideInBulk;
        this.forms = forms;
        this.reviewers = reviewers;
    }

    @GetMapping("/forms/{id}/answers/bulk")
    ModelAndView show(@PathVariable UUID id) {
        var form = new FormId(id);
        var actions = decideInBulk.of(form);
        return new ModelAndView(
                "forms/review/bulk", Map.of("form", forms.get(form), "actions", actions, "names", reviewers.names()));
    }

    @PostMapping("/forms/{id}/answers/bulk")
    String decide(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var form = new BulkForm(sent);
        var done = decideInBulk.decide(new FormId(id), form);
        var query = form.asked().query();
        return "redirect:/forms/" + id + "/answers?" + query + (query.isEmpty() ? "" : "&")
                + done.map(action -> "done=" + action).orElse("");
    }

    @PostMapping("/forms/{id}/answers/bulk/{bulk}/undo")
    String undo(@PathVariable UUID id, @PathVariable UUID bulk) {
        decideInBulk.undo(new FormId(id), bulk);
        return "redirect:/forms/" + id + "/answers/bulk";
    }
}
