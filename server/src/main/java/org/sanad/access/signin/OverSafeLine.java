package org.sanad.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.sanad.shared.Problem;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A name and a password that come with every request come encrypted or from this very machine; else nothing is even
 * asked, since a question would bring them out into the open. Nor are they taken from a page of another site, to which a
 * browser might add them by itself.
 */
final class OverSafeLine extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.isSecure() && !isThisMachine(request)) {
            request.setAttribute(Problem.class.getName(), Problem.of("password-in-the-open"));
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whatever was passed on comes from elsewhere, though the one who passed it on is here. */
    private static boolean isThisMachine(HttpServletRequest request) throws UnknownHostException {
        return request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
