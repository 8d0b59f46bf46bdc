package org.sanad.forms.openrosa;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Refusals as phones understand them. Whatever is not our answer makes a phone keep the form and try again. */
@RestControllerAdvice(assignableTypes = {PhoneFormsController.class, PhoneSubmissionController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class PhoneRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(PhoneRefusals.class);

    private final PhoneWords words;

    PhoneRefusals(PhoneWords words) {
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refused refused, HttpServletRequest request) {
        var status =
                refused.kind() == Refused.Kind.BAD_INPUT ? 400 : refused.kind().status();
        return OpenRosa.message(status, words.of(request, refused.problem()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> noSuchAddress(MethodArgumentTypeMismatchException unreadable, HttpServletRequest request) {
        return OpenRosa.message(404, words.of(request, Problem.of("phone-form-unknown")));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> failed(Exception failure, HttpServletRequest request) {
        LOG.warn("A phone's request failed", failure);
        var problem = Problem.of(isDatabaseAway(failure) ? "database-away" : "our-failure");
        return OpenRosa.message(503, words.of(request, problem));
    }

    /** Connections fail with the codes 08, a server that stops ends them with 57P; a pool that waited has none. */
    private static boolean isDatabaseAway(@Nullable Throwable failure) {
        if (failure instanceof SQLException sql) {
            var code = Objects.requireNonNullElse(sql.getSQLState(), "08");
            return code.startsWith("08") || code.startsWith("57P");
        }
        return failure != null && isDatabaseAway(failure.getCause());
    }
}
