package org.sanad.programmes.sessions;

import java.util.Map;
import org.sanad.web.Page;
import org.sanad.workforce.teamwork.OwnFollowUps;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** A facilitator's day. */
@Controller
class TodayController {

    private final OpenDay openDay;
    private final OwnFollowUps ownFollowUps;

    TodayController(OpenDay openDay, OwnFollowUps ownFollowUps) {
        this.openDay = openDay;
        this.ownFollowUps = ownFollowUps;
    }

    @GetMapping("/today")
    ModelAndView today(@ModelAttribute(name = "page", binding = false) Page page) {
        return new ModelAndView(
                "programmes/today",
                Map.of("day", openDay.open(page.texts().language().tag()), "waiting", ownFollowUps.waiting()));
    }
}
