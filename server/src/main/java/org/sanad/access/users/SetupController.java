package org.sanad.access.users;

import java.util.Map;
import org.sanad.shared.Problem;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Leads the first visitor of a new Sanad through making the first administrator. */
@Controller
class SetupController {

    private final FirstAdministrator firstAdministrator;

    SetupController(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
    }

    @GetMapping("/setup")
    ModelAndView form() {
        return firstAdministrator.isMissing()
                ? page(SetupForm.EMPTY, FormErrors.none())
                : new ModelAndView("redirect:/sign-in");
    }

    @PostMapping("/setup")
    ModelAndView make(SetupForm form) {
        var errors = errors(form);
        if (errors.any()) {
            return page(form, errors);
        }
        firstAdministrator.make(form.user(), form.code());
        return new ModelAndView("redirect:/sign-in");
    }

    private FormErrors errors(SetupForm form) {
        var errors = new FormErrors();
        var user = form.user();
        if (!firstAdministrator.isCode(form.code())) {
            errors.add("code", Problem.of("setup-code-wrong"));
        }
        user.fullNameProblem().ifPresent(problem -> errors.add("fullName", problem));
        user.usernameProblem().ifPresent(problem -> errors.add("username", problem));
        Passwords.problem(form.password(), user.username()).ifPresent(problem -> errors.add("password", problem));
        if (!form.password().equals(form.repeated())) {
            errors.add("repeated", Problem.of("passwords-differ"));
        }
        return errors;
    }

    private static ModelAndView page(SetupForm form, FormErrors errors) {
        var view = new ModelAndView("access/setup", Map.of("form", form, "errors", errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
