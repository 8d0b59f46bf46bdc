package org.sanad.programmes.leaflets;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.modules.Modules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How many leaflets a cohort or a project was given. */
@Controller
class LeafletTotalsController {

    private final SumLeaflets sumLeaflets;
    private final Modules modules;

    LeafletTotalsController(SumLeaflets sumLeaflets, Modules modules) {
        this.sumLeaflets = sumLeaflets;
        this.modules = modules;
    }

    @GetMapping("/cohorts/{id}/leaflets")
    ModelAndView ofCohort(@PathVariable UUID id) {
        return page("/cohorts/" + id, sumLeaflets.of(new CohortId(id)));
    }

    @GetMapping("/projects/{id}/leaflets")
    ModelAndView ofProject(@PathVariable UUID id) {
        return page("/projects/" + id, sumLeaflets.of(new ProjectId(id)));
    }

    private ModelAndView page(String back, List<LeafletTotal> totals) {
        return new ModelAndView(
                "programmes/leaflet-totals", Map.of("back", back, "totals", totals, "modules", modules.names()));
    }
}
