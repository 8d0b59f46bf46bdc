package org.sanad.registry.consents;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which consents are read out, given and taken back. */
@Controller
class ConsentsController {

    private final KeepConsents keep;

    ConsentsController(KeepConsents keep) {
        this.keep = keep;
    }

    @GetMapping("/people/{id}/consents")
    ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        return new ModelAndView("registry/consents", Map.of("asked", keep.shown(new PersonId(id)), "done", done));
    }

    @PostMapping("/people/{id}/consents")
    ModelAndView give(
            @PathVariable UUID id, @RequestParam String purpose, @RequestParam(defaultValue = "") String language) {
        keep.give(new PersonId(id), purpose(purpose), language);
        return new ModelAndView("redirect:/people/" + id + "/consents?done=given");
    }

    @PostMapping("/people/{id}/consents/withdraw")
    ModelAndView withdraw(@PathVariable UUID id, @RequestParam String purpose) {
        keep.withdraw(new PersonId(id), purpose(purpose));
        return purpose(purpose) == ConsentPurpose.REGISTRATION
                ? new ModelAndView("redirect:/people?done=withdrawn")
                : new ModelAndView("redirect:/people/" + id + "/consents?done=withdrawn");
    }

    private static ConsentPurpose purpose(String name) {
        return Arrays.stream(ConsentPurpose.values())
                .filter(purpose -> purpose.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("address-not-understood")));
    }
}
