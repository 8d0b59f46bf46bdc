package org.sanad.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.PageAdvice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns every refusal into words: a page for people, JSON for programs. Nothing internal is ever shown. */
@ControllerAdvice
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final PageAdvice pages;

    Refusals(PageAdvice pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    Object refused(Refused refused, HttpServletRequest request) {
        return answer(refused.kind().status(), refused.problem(), request);
    }

    @ExceptionHandler
    Object nothingHere(NoResourceFoundException missing, HttpServletRequest request) {
        return answer(404, Problem.of("page-not-found"), request);
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, MissingServletRequestParameterException.class})
    Object notUnderstood(Exception unreadable, HttpServletRequest request) {
        return answer(400, Problem.of("address-not-understood"), request);
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return answer(413, Problem.of("file-too-large"), request);
    }

    private Object answer(int status, Problem problem, HttpServletRequest request) {
        return answer(status, problem, request, request.getRequestURI());
    }

    /** JSON for programs and phones, a page for all others. */
    Object answer(int status, Problem problem, HttpServletRequest request, String path) {
        LOG.debug("{} {} for {}", status, problem.code(), path);
        var page = pages.page(request);
        if (path.startsWith("/api/") || path.startsWith("/device")) {
            var texts = page.texts();
            var words = Map.of("code", problem.code(), "what", texts.what(problem), "mend", texts.mend(problem));
            return ResponseEntity.status(status).body(Map.of("problem", words));
        }
        var view = new ModelAndView("web/error", Map.of("page", page, "problem", problem));
        view.setStatus(HttpStatusCode.valueOf(status));
        return view;
    }
}
