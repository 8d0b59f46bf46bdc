package org.sanad.access.signin;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.stream.Stream;
import org.sanad.access.CurrentActor;
import org.sanad.access.users.FirstAdministrator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sign-in page; Spring Security takes the form. */
@Controller
class SignInController {

    private final FirstAdministrator firstAdministrator;
    private final CurrentActor currentActor;

    SignInController(FirstAdministrator firstAdministrator, CurrentActor currentActor) {
        this.firstAdministrator = firstAdministrator;
        this.currentActor = currentActor;
    }

    @GetMapping("/sign-in")
    ModelAndView form(@RequestParam Map<String, String> query, HttpSession session) {
        if (firstAdministrator.isMissing()) {
            return new ModelAndView("redirect:/setup");
        }
        if (currentActor.actor().user() != null) {
            return new ModelAndView("redirect:/");
        }
        return new ModelAndView("access/sign-in", Map.of("notice", notice(query), "username", typed(session)));
    }

    private static String typed(HttpSession session) {
        var typed = session.getAttribute(SignInOutcome.TYPED);
        session.removeAttribute(SignInOutcome.TYPED);
        return typed instanceof String name ? name : "";
    }

    /** Message key of what the last step came to; empty for a first visit. */
    private static String notice(Map<String, String> query) {
        return Stream.of("wrong", "wait", "password-changed", "signed-out")
                .filter(query::containsKey)
                .map(outcome -> "access.sign-in." + outcome)
                .findFirst()
                .orElse("");
    }
}
