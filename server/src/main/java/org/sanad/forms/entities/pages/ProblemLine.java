package org.sanad.forms.entities.pages;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sanad.shared.Problem;

/** Something that a submission said of a record and that could not be taken. */
public record ProblemLine(
        UUID id,
        UUID formId,
        String form,
        UUID submissionId,
        String list,
        String entity,
        String code,
        String arguments,
        OffsetDateTime at) {

    public Problem problem() {
        return new Problem(code, List.copyOf(arguments.lines().toList()));
    }
}
