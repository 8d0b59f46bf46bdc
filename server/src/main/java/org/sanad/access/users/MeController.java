package org.sanad.access.users;

import java.util.Map;
import org.sanad.access.CurrentActor;
import org.sanad.shared.Problem;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: what one may do here, and one's password. */
@Controller
class MeController {

    private final ChangeOwnPassword changeOwnPassword;
    private final CurrentActor currentActor;
    private final ScopeNames scopeNames;

    MeController(ChangeOwnPassword changeOwnPassword, CurrentActor currentActor, ScopeNames scopeNames) {
        this.changeOwnPassword = changeOwnPassword;
        this.currentActor = currentActor;
        this.scopeNames = scopeNames;
    }

    @GetMapping("/me")
    ModelAndView me() {
        return page(FormErrors.none());
    }

    @PostMapping("/me/password")
    ModelAndView changePassword(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated) {
        var errors = new FormErrors();
        if (!changeOwnPassword.isCurrent(current)) {
            errors.add("current", Problem.of("current-password-wrong"));
        }
        Passwords.problem(password, changeOwnPassword.self().username())
                .ifPresent(problem -> errors.add("password", problem));
        if (!password.equals(repeated)) {
            errors.add("repeated", Problem.of("passwords-differ"));
        }
        if (errors.any()) {
            return page(errors);
        }
        changeOwnPassword.change(password);
        return new ModelAndView("redirect:/sign-in?password-changed");
    }

    private ModelAndView page(FormErrors errors) {
        var self = changeOwnPassword.self();
        var view = new ModelAndView(
                "access/me",
                Map.of(
                        "self", self,
                        "grants", currentActor.actor().grants(),
                        "scopeNames", scopeNames,
                        "errors", errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
