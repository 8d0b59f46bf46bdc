package org.sanad.access.tokens;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Scope;
import org.sanad.access.Target;
import org.sanad.shared.Problem;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's page of API tokens. A token made here reads one kind of thing, for a year at most. */
@Controller
class TokensController {

    private static final Duration LIFE = Duration.ofDays(365);

    private final Tokens tokens;
    private final IssueToken issueToken;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    TokensController(Tokens tokens, IssueToken issueToken, Permit permit, Audit audit, Clock clock) {
        this.tokens = tokens;
        this.issueToken = issueToken;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/tokens")
    ModelAndView list() {
        return page("", "", FormErrors.none());
    }

    @PostMapping("/tokens")
    ModelAndView issue(
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "FIGURES") TokenKind kind) {
        var trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > 80) {
            return page(name, "", new FormErrors().add("name", Problem.of("token-name-length")));
        }
        var expires = clock.instant().plus(LIFE);
        var token = new NewToken(trimmed, kind.role(), new Scope.Mission(), kind.permissions(), expires);
        return page("", issueToken.issue(token), FormErrors.none());
    }

    @Transactional
    @PostMapping("/tokens/{id}/revoke")
    public ModelAndView revoke(@PathVariable UUID id) {
        permit.require(Permission.MANAGE_TOKENS, Target.mission());
        tokens.revoke(id, clock.instant());
        audit.recorded("token.revoked", Subject.of("token", id));
        return new ModelAndView("redirect:/tokens");
    }

    private ModelAndView page(String name, String secret, FormErrors errors) {
        permit.require(Permission.MANAGE_TOKENS, Target.mission());
        var view = new ModelAndView(
                "access/tokens",
                Map.of(
                        "tokens",
                        tokens.all(),
                        "name",
                        name,
                        "secret",
                        secret,
                        "errors",
                        errors,
                        "now",
                        clock.instant()));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
