package org.sanad.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.sanad.shared.Problem;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The answer to whatever went wrong outside a controller: no such page, a stale form, a failure of ours. */
@Controller
class ErrorPageController implements ErrorController {

    private final Refusals refusals;

    ErrorPageController(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Whoever opens this address by hand finds no page. */
    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return refusals.answer(status, Problem.of(code(status)), request, path);
    }

    private static String code(int status) {
        return switch (status) {
            case 400, 415, 422 -> "address-not-understood";
            case 401 -> "not-signed-in";
            // outside a controller, 403 means that the form's token is not this session's: the page was left open
            case 403 -> "form-went-stale";
            case 404, 405 -> "page-not-found";
            case 409 -> "changed-meanwhile";
            case 413 -> "file-too-large";
            case 429 -> "too-many-requests";
            case 503 -> "database-away";
            default -> "our-failure";
        };
    }
}
