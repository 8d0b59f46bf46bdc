package org.sanad.care.requests;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What whoever passes requests on may look back on. */
@Controller
class LookBackController {

    private final LookBack lookBack;

    LookBackController(LookBack lookBack) {
        this.lookBack = lookBack;
    }

    @GetMapping("/passed-on")
    ModelAndView days() {
        return new ModelAndView("care/passed-on", Map.of("days", lookBack.own()));
    }
}
