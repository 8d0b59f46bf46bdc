package org.sanad.forms.handover;

import java.util.Map;
import java.util.UUID;
import org.sanad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What arrived and waits for a decision. */
@Controller
class WaitingController {

    private static final String LIST = "redirect:/forms/waiting";

    private final DecideHandover decideHandover;
    private final HandOver handOver;

    WaitingController(DecideHandover decideHandover, HandOver handOver) {
        this.decideHandover = decideHandover;
        this.handOver = handOver;
    }

    @GetMapping("/forms/waiting")
    ModelAndView list() {
        return new ModelAndView("forms/waiting", Map.of("waiting", decideHandover.waiting()));
    }

    @GetMapping("/forms/waiting/{id}")
    ModelAndView one(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        return new ModelAndView("forms/waiting-one", Map.of("asked", decideHandover.asked(id, page.texts())));
    }

    @PostMapping("/forms/waiting/{id}/decide")
    String decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String reason) {
        decideHandover.decide(id, new Decision(choice, reason.strip()));
        return LIST;
    }

    @PostMapping("/forms/waiting/{id}/again")
    String again(@PathVariable UUID id) {
        decideHandover.again(id);
        handOver.deliverDue();
        return LIST;
    }

    @PostMapping("/forms/waiting/{id}/set-aside")
    String setAside(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        decideHandover.setAside(id, reason);
        return LIST;
    }
}
