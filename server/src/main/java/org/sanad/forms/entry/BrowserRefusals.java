package org.sanad.forms.entry;

import jakarta.servlet.http.HttpServletRequest;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals of filled-in forms. What is our failure is told as such, so that the browser keeps the form and tries again. */
@RestControllerAdvice(assignableTypes = TakesAnswers.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class BrowserRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(BrowserRefusals.class);

    private final AnswerBrowser answerBrowser;

    BrowserRefusals(AnswerBrowser answerBrowser) {
        this.answerBrowser = answerBrowser;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refused refused, HttpServletRequest request) {
        return answerBrowser.refused(refused.kind().status(), refused.problem(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> failed(Exception failure, HttpServletRequest request) {
        LOG.warn("A filled-in form could not be taken", failure);
        return answerBrowser.refused(503, Problem.of("our-failure"), request);
    }
}
