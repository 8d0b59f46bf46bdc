package org.sanad.programmes.offline;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of records that wait for a supervisor. */
@Controller
class HeldRecordsController {

    private final DecideHeldRecords decideHeldRecords;

    HeldRecordsController(DecideHeldRecords decideHeldRecords) {
        this.decideHeldRecords = decideHeldRecords;
    }

    @GetMapping("/held-records")
    ModelAndView list() {
        return new ModelAndView("programmes/held-records", Map.of("records", decideHeldRecords.open()));
    }

    @PostMapping("/held-records/{id}/apply")
    String apply(@PathVariable UUID id, @RequestParam(defaultValue = "") String why) {
        decideHeldRecords.apply(id, why);
        return "redirect:/held-records";
    }

    @PostMapping("/held-records/{id}/set-aside")
    String setAside(@PathVariable UUID id, @RequestParam(defaultValue = "") String why) {
        decideHeldRecords.setAside(id, why);
        return "redirect:/held-records";
    }
}
