package org.sanad.forms.openrosa;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sanad.shared.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whatever answers at a phone's door speaks OpenRosa: also a refused password, an address that is none, a failure. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SpeakOpenRosa extends OncePerRequestFilter {

    private final PhoneWords words;

    SpeakOpenRosa(PhoneWords words) {
        this.words = words;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getDispatcherType() == DispatcherType.ERROR
                ? String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                : request.getRequestURI();
        return !path.startsWith(OpenDoor.BY_TOKEN) && !path.startsWith(OpenDoor.BY_NAME + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(OpenRosa.VERSION_HEADER, OpenRosa.VERSION);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            var message = words.of(request, problem(request, response.getStatus()));
            response.setContentType(OpenRosa.TEXT_XML.toString());
            response.getOutputStream().write(OpenRosa.said(response.getStatus(), message));
            return;
        }
        chain.doFilter(request, response);
    }

    /** Whoever refused may have said why. */
    private static Problem problem(HttpServletRequest request, int status) {
        if (request.getAttribute(Problem.class.getName()) instanceof Problem problem) {
            return problem;
        }
        return Problem.of(
                switch (status) {
                    case 400 -> "address-not-understood";
                    case 404, 405 -> "phone-address-unknown";
                    case 503 -> "database-away";
                    default -> status < 500 ? "not-permitted" : "our-failure";
                });
    }
}
