package org.sanad.programmes.coverage;

import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a group chose at each of its sessions, and how. */
@Controller
class ChoicesController {

    private final OpenChoices openChoices;

    ChoicesController(OpenChoices openChoices) {
        this.openChoices = openChoices;
    }

    @GetMapping("/cohorts/{id}/choices")
    ModelAndView show(@PathVariable UUID id) {
        var view = openChoices.open(new CohortId(id));
        return new ModelAndView(
                "programmes/choices",
                Map.of("cohort", id, "choices", view.choices(), "served", view.served(), "modules", view.modules()));
    }
}
