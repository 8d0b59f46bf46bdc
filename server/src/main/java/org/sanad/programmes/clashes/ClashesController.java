package org.sanad.programmes.clashes;

import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What stands against the sessions of a cohort. */
@Controller
class ClashesController {

    private final OpenClashes openClashes;

    ClashesController(OpenClashes openClashes) {
        this.openClashes = openClashes;
    }

    @GetMapping("/cohorts/{id}/clashes")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("programmes/clashes", Map.of("here", openClashes.of(new CohortId(id))));
    }
}
