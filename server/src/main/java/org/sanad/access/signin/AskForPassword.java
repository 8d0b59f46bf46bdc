package org.sanad.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sanad.shared.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Asks for name and password; whoever has to wait after wrong ones hears that, and is not asked again. */
final class AskForPassword implements AuthenticationEntryPoint {

    private static final int TOO_MANY = 429;

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (refusal instanceof LockedException) {
            refuse(request, response, TOO_MANY, "password-must-wait");
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Sanad\", charset=\"UTF-8\"");
            refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "password-needed");
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        request.setAttribute(Problem.class.getName(), Problem.of(code));
        response.sendError(status);
    }
}
