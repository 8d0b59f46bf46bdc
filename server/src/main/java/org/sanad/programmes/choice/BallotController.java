package org.sanad.programmes.choice;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedNumber;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A private vote on the facilitator's phone, handed to one person at a time. */
@Controller
class BallotController {

    private final OpenBallot openBallot;
    private final HoldBallot holdBallot;
    private final CastBallot castBallot;

    BallotController(OpenBallot openBallot, HoldBallot holdBallot, CastBallot castBallot) {
        this.openBallot = openBallot;
        this.holdBallot = holdBallot;
        this.castBallot = castBallot;
    }

    @GetMapping("/sessions/{id}/ballot")
    ModelAndView show(@PathVariable UUID id) {
        return box(id, "", FormErrors.none());
    }

    @PostMapping("/sessions/{id}/ballot/open")
    String open(@PathVariable UUID id) {
        holdBallot.open(new SessionId(id));
        return home(id);
    }

    @PostMapping("/sessions/{id}/ballot/end")
    String end(@PathVariable UUID id) {
        holdBallot.end(new SessionId(id));
        return home(id);
    }

    @PostMapping("/sessions/{id}/ballot/discard")
    String discard(@PathVariable UUID id) {
        holdBallot.discard(new SessionId(id));
        return home(id);
    }

    @PostMapping("/sessions/{id}/ballot/settle")
    ModelAndView settle(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String module,
            @RequestParam(defaultValue = "") String why) {
        return holdBallot
                .settle(new SessionId(id), number(module), why)
                .map(problem -> box(id, why, FormErrors.none().add("why", problem)))
                .orElseGet(() -> new ModelAndView(home(id)));
    }

    /** No names, so that whoever has voted sees nobody else's. */
    @GetMapping("/sessions/{id}/ballot/thanks")
    ModelAndView thanks(@PathVariable UUID id) {
        openBallot.open(new SessionId(id));
        return new ModelAndView("programmes/ballotthanks", Map.of("session", id));
    }

    @GetMapping("/sessions/{id}/ballot/{person}")
    ModelAndView paper(@PathVariable UUID id, @PathVariable UUID person) {
        return paper(id, new PersonId(person), FormErrors.none());
    }

    @PostMapping("/sessions/{id}/ballot/{person}")
    ModelAndView cast(
            @PathVariable UUID id, @PathVariable UUID person, @RequestParam(defaultValue = "") String module) {
        return castBallot
                .cast(new SessionId(id), new PersonId(person), number(module))
                .map(problem -> refused(id, new PersonId(person), problem))
                .orElseGet(() -> new ModelAndView("redirect:/sessions/" + id + "/ballot/thanks"));
    }

    private ModelAndView refused(UUID id, PersonId person, Problem problem) {
        return problem.code().equals("has-voted")
                ? box(id, "", FormErrors.none().add("module", problem))
                : paper(id, person, FormErrors.none().add("module", problem));
    }

    private ModelAndView paper(UUID id, PersonId person, FormErrors errors) {
        var session = new SessionId(id);
        var model =
                Map.of("view", openBallot.open(session), "voter", openBallot.voter(session, person), "errors", errors);
        var view = new ModelAndView("programmes/ballotpaper", model);
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private ModelAndView box(UUID id, String why, FormErrors errors) {
        var model = Map.of("view", openBallot.open(new SessionId(id)), "why", why, "errors", errors);
        var view = new ModelAndView("programmes/ballot", model);
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static Optional<ModuleNumber> number(String typed) {
        return TypedNumber.parse(typed) instanceof TypedNumber.Understood(var number) && number <= ModuleNumber.LAST
                ? ModuleNumber.of(Math.clamp(number, 0, ModuleNumber.LAST))
                : Optional.empty();
    }

    private static String home(UUID id) {
        return "redirect:/sessions/" + id + "/ballot";
    }
}
