package org.sanad.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The start, which is the first place this reader may go, and the list of all places for phones. */
@Controller
class PlacesController {

    @GetMapping("/")
    String start(@ModelAttribute(name = "page", binding = false) Page page) {
        return "redirect:"
                + page.navigation().stream()
                        .findFirst()
                        .map(NavigationEntry::path)
                        .orElse("/more");
    }

    @GetMapping("/more")
    String more() {
        return "web/more";
    }
}
