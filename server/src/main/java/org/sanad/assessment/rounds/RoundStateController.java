package org.sanad.assessment.rounds;

import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.access.Permission;
import org.sanad.access.UserDirectory;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.RoundState;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How far a round is, and the next step. */
@Controller
class RoundStateController {

    private final MoveRound moveRound;
    private final RoundSteps steps;
    private final RoundPermit permit;
    private final UserDirectory users;

    RoundStateController(MoveRound moveRound, RoundSteps steps, RoundPermit permit, UserDirectory users) {
        this.moveRound = moveRound;
        this.steps = steps;
        this.permit = permit;
        this.users = users;
    }

    @GetMapping("/assessments/{id}/state")
    ModelAndView show(@PathVariable UUID id) {
        return view(new RoundId(id), "", FormErrors.none());
    }

    @PostMapping("/assessments/{id}/state")
    ModelAndView move(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason) {
        var round = permit.require(Permission.PLAN_ASSESSMENTS, new RoundId(id));
        var errors = FormErrors.none();
        TypedFields.choice(RoundState.class, to)
                .map(state -> moveRound.move(round.id(), state, reason))
                .orElseGet(() -> Optional.of(Problem.of("choose-one")))
                .ifPresent(problem -> errors.add("reason", problem));
        return errors.any() ? view(round.id(), reason, errors) : new ModelAndView("redirect:/assessments/" + id);
    }

    private ModelAndView view(RoundId id, String reason, FormErrors errors) {
        var round = permit.require(Permission.PLAN_ASSESSMENTS, id);
        var model = new HashMap<String, Object>();
        model.put("round", round);
        model.put("steps", steps.of(id));
        model.put(
                "names",
                users.all().stream()
                        .collect(Collectors.toMap(user -> user.id().value(), UserDirectory.ListedUser::fullName)));
        model.put("reason", reason);
        model.put("errors", errors);
        var view = new ModelAndView("assessment/round-state", model);
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
