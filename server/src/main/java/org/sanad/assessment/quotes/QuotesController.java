package org.sanad.assessment.quotes;

import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What may be quoted, and what is. */
@Controller
class QuotesController {

    private final ChooseQuotes choose;

    QuotesController(ChooseQuotes choose) {
        this.choose = choose;
    }

    @GetMapping("/assessments/{id}/quotes")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var round = choose.round(new RoundId(id));
        return new ModelAndView(
                "assessment/quotes",
                Map.of(
                        "round",
                        round,
                        "quotes",
                        choose.of(round.id(), page.texts().language().tag())));
    }

    @PostMapping("/assessments/{id}/quotes/{span}")
    String choose(@PathVariable UUID id, @PathVariable UUID span, @RequestParam(defaultValue = "true") boolean wanted) {
        choose.choose(new RoundId(id), span, wanted);
        return "redirect:/assessments/" + id + "/quotes";
    }
}
