package org.sanad.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All places of the navigation, for phones, whose bar holds only the first four. */
@Controller
class MoreController {

    @GetMapping("/more")
    String more() {
        return "web/more";
    }
}
