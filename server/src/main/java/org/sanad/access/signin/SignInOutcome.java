package org.sanad.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Where somebody goes after trying to sign in: to the page they wanted, or back with the reason. */
@Component
class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

    /** In the session, never in an address: the name typed by somebody who was refused. */
    static final String TYPED = "typed-username";

    private final Audit audit;
    private final Credentials credentials;

    SignInOutcome(Audit audit, Credentials credentials) {
        this.audit = audit;
        this.credentials = credentials;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        var username = authentication.getName();
        audit.recorded("sign-in.done", Subject.of("account", username));
        if (credentials
                .ofActiveUser(username)
                .filter(Credentials.Credential::mustChangePassword)
                .isPresent()) {
            getRedirectStrategy().sendRedirect(request, response, "/me?change-password");
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var reason = refusal instanceof LockedException ? "wait" : "wrong";
        request.getSession().setAttribute(TYPED, Objects.requireNonNullElse(request.getParameter("username"), ""));
        getRedirectStrategy().sendRedirect(request, response, "/sign-in?" + reason);
    }
}
