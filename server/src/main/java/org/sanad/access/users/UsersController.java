package org.sanad.access.users;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Grant;
import org.sanad.access.Grants;
import org.sanad.access.Role;
import org.sanad.access.UserId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's pages of users. */
@Controller
class UsersController {

    private final KeepUsers keepUsers;
    private final Grants grants;
    private final ScopeNames scopeNames;

    UsersController(KeepUsers keepUsers, Grants grants, ScopeNames scopeNames) {
        this.keepUsers = keepUsers;
        this.grants = grants;
        this.scopeNames = scopeNames;
    }

    @GetMapping("/users")
    ModelAndView list() {
        return new ModelAndView("access/users", Map.of("users", keepUsers.list(), "grants", grants));
    }

    @GetMapping("/users/new")
    ModelAndView blank() {
        keepUsers.list();
        return form("", "", FormErrors.none());
    }

    @PostMapping("/users")
    ModelAndView add(
            @RequestParam(defaultValue = "") String username, @RequestParam(defaultValue = "") String fullName) {
        var user = new NewUser(username, fullName, Passwords.oneTime(), true);
        var errors = new FormErrors();
        user.usernameProblem().ifPresent(problem -> errors.add("username", problem));
        user.fullNameProblem().ifPresent(problem -> errors.add("fullName", problem));
        if (errors.any()) {
            keepUsers.list();
            return form(username, fullName, errors);
        }
        try {
            return user(keepUsers.add(user), Optional.of(user.password()), FormErrors.none());
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.BAD_INPUT) {
                throw refused;
            }
            return form(username, fullName, errors.add("username", refused.problem()));
        }
    }

    @GetMapping("/users/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return user(new UserId(id), Optional.empty(), FormErrors.none());
    }

    @PostMapping("/users/{id}/roles")
    ModelAndView give(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String scope) {
        var user = new UserId(id);
        var errors = new FormErrors();
        var chosenRole = Role.named(role);
        var chosenScope = ScopeNames.read(scope);
        if (chosenRole.isEmpty()) {
            errors.add("role", Problem.of("role-missing"));
        }
        if (chosenScope.isEmpty()) {
            errors.add("scope", Problem.of("scope-missing"));
        }
        if (errors.any()) {
            return user(user, Optional.empty(), errors);
        }
        keepUsers.give(user, new Grant(chosenRole.orElseThrow(), chosenScope.orElseThrow()));
        return back(id);
    }

    @PostMapping("/users/{id}/roles/{grant}/take")
    ModelAndView take(@PathVariable UUID id, @PathVariable UUID grant) {
        keepUsers.take(new UserId(id), grant);
        return back(id);
    }

    @PostMapping("/users/{id}/password")
    ModelAndView resetPassword(@PathVariable UUID id) {
        var user = new UserId(id);
        return user(user, Optional.of(keepUsers.resetPassword(user)), FormErrors.none());
    }

    @PostMapping("/users/{id}/disable")
    ModelAndView disable(@PathVariable UUID id) {
        keepUsers.setDisabled(new UserId(id), true);
        return back(id);
    }

    @PostMapping("/users/{id}/enable")
    ModelAndView enable(@PathVariable UUID id) {
        keepUsers.setDisabled(new UserId(id), false);
        return back(id);
    }

    private ModelAndView user(UserId id, Optional<String> oneTimePassword, FormErrors errors) {
        var model = new HashMap<String, Object>();
        model.put("user", keepUsers.user(id));
        model.put("grants", grants.of(id));
        model.put("scopeNames", scopeNames);
        model.put("oneTimePassword", oneTimePassword.orElse(""));
        model.put("errors", errors);
        return answered("access/user", model, errors);
    }

    private static ModelAndView form(String username, String fullName, FormErrors errors) {
        return answered(
                "access/user-new", Map.of("username", username, "fullName", fullName, "errors", errors), errors);
    }

    private static ModelAndView answered(String view, Map<String, ?> model, FormErrors errors) {
        var answer = new ModelAndView(view, model);
        answer.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return answer;
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/users/" + id);
    }
}
