package org.sanad.programmes.counselling;

import java.util.UUID;
import org.sanad.programmes.SessionId;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One discreet tap on the session's page; it answers only that the request was passed on. */
@Controller
class PassOnController {

    private final PassOn passOn;

    PassOnController(PassOn passOn) {
        this.passOn = passOn;
    }

    @PostMapping("/sessions/{id}/private-request")
    String pass(@PathVariable UUID id, @RequestParam(defaultValue = "") String request) {
        var session = new SessionId(id);
        passOn.requirePassingOn(session);
        var person = TypedFields.id(request)
                .map(PersonId::new)
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("private-request-person")));
        passOn.passOn(session, person);
        return "redirect:/sessions/" + id + "?passed-on";
    }
}
