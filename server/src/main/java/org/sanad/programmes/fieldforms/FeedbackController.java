package org.sanad.programmes.fieldforms;

import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What people thought of a cohort's sessions. */
@Controller
class FeedbackController {

    private final ReadFeedback readFeedback;

    FeedbackController(ReadFeedback readFeedback) {
        this.readFeedback = readFeedback;
    }

    @GetMapping("/cohorts/{id}/feedback")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView(
                "programmes/feedback",
                Map.of("view", readFeedback.of(new CohortId(id)), "fewest", ReadFeedback.FEWEST));
    }
}
