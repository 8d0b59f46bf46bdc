package org.sanad.forms.handover;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.Problem;

/**
 * What becomes or became of something that arrived.
 *
 * @param problem why it is held, or what a reader should know; null if nothing
 * @param arguments of the problem, one on each line
 * @param madePage where what was made is shown; null if nothing was
 * @param tries how often it failed so far through no fault of its own
 */
public record Handover(
        UUID id,
        UUID submissionId,
        UUID formId,
        String formTitle,
        String instanceName,
        boolean confidential,
        String taker,
        HandoverState state,
        @Nullable String problem,
        String arguments,
        @Nullable String madeKind,
        @Nullable String madePage,
        int tries,
        @Nullable UUID projectId,
        @Nullable String area,
        OffsetDateTime receivedAt,
        OffsetDateTime changedAt) {

    public Optional<Problem> told() {
        return Optional.ofNullable(problem)
                .map(code -> new Problem(
                        code, arguments.lines().map(Handover::counted).toList()));
    }

    /** Counts choose their plural. */
    private static Object counted(String argument) {
        return argument.matches("\\d{1,9}") ? (Object) Integer.valueOf(argument) : argument;
    }
}
