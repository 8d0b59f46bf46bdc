package org.sanad.forms.review.overview;

import java.util.Map;
import java.util.UUID;
import org.sanad.forms.FormId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What checks found, by who sent it. */
@Controller
class FindingsController {

    private final ReadFindings readFindings;

    FindingsController(ReadFindings readFindings) {
        this.readFindings = readFindings;
    }

    @GetMapping("/forms/{id}/answers/findings")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("forms/review/findings", Map.of("view", readFindings.of(new FormId(id))));
    }
}
