package org.sanad.registry.people;

import java.util.List;
import java.util.Map;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.geography.Places;
import org.sanad.registry.PersonSummary;
import org.sanad.registry.records.PersonTrail;
import org.sanad.registry.records.PersonWords;
import org.sanad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which people are searched for. */
@Controller
class PeopleController {

    private static final int SHOWN = 20;

    private final FindPeople people;
    private final Permit permit;
    private final Places places;
    private final PersonTrail trail;

    PeopleController(FindPeople people, Permit permit, Places places, PersonTrail trail) {
        this.people = people;
        this.permit = permit;
        this.places = places;
        this.trail = trail;
    }

    @GetMapping("/people")
    ModelAndView search(
            @ModelAttribute("page") Page page,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String done) {
        List<PersonSummary> found = q.isBlank() ? people.latest(SHOWN) : people.find(q, SHOWN);
        return new ModelAndView(
                "registry/people",
                Map.of(
                        "q",
                        q,
                        "done",
                        done,
                        "found",
                        found,
                        "words",
                        PersonWords.in(page.texts(), places, trail.today()),
                        "mayRegister",
                        permit.allowsAnywhere(Permission.REGISTER_PEOPLE)));
    }
}
