package org.sanad.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.sanad.shared.Problem;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for whatever went wrong outside a controller: no such page, a stale form, a failure of ours. */
@Controller
class ErrorPageController implements ErrorController {

    private final PageAdvice pages;

    ErrorPageController(PageAdvice pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var problem = Problem.of(code(status));
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            return ResponseEntity.status(status).body(Map.of("problem", Map.of("code", problem.code())));
        }
        var view = new ModelAndView("web/error", Map.of("page", pages.page(request), "problem", problem));
        view.setStatus(HttpStatusCode.valueOf(status));
        return view;
    }

    private static String code(int status) {
        return switch (status) {
            case 400 -> "address-not-understood";
            // outside a controller, 403 means that the form's token is not this session's: the page was left open
            case 403 -> "form-went-stale";
            case 404, 405 -> "page-not-found";
            case 413 -> "file-too-large";
            case 503 -> "database-away";
            default -> "our-failure";
        };
    }
}
