package org.sanad.registry.households;

import java.util.UUID;
import org.sanad.registry.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the person's page can do about the household. */
@Controller
class HouseholdsController {

    private final KeepHouseholds households;

    HouseholdsController(KeepHouseholds households) {
        this.households = households;
    }

    @PostMapping("/people/{id}/household/found")
    ModelAndView found(@PathVariable UUID id) {
        households.found(new PersonId(id));
        return back(id);
    }

    @PostMapping("/people/{id}/household/join")
    ModelAndView join(@PathVariable UUID id, @RequestParam(defaultValue = "") String code) {
        households.join(new PersonId(id), code);
        return back(id);
    }

    @PostMapping("/people/{id}/household/head")
    ModelAndView head(@PathVariable UUID id) {
        households.head(new PersonId(id));
        return back(id);
    }

    @PostMapping("/people/{id}/household/leave")
    ModelAndView leave(@PathVariable UUID id) {
        households.leave(new PersonId(id));
        return back(id);
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/people/" + id + "?done=saved#household");
    }
}
