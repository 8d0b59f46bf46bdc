package org.sanad.assessment.interviews;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interview as it is counted: corrections are laid over what came, and choices have the names of the newest version.
 *
 * @param submission where to look it up
 * @param version of the form it was filled in with
 * @param consented false where consent is asked for and was not given
 * @param answers of the form itself, by path; several values for questions with several answers
 */
public record Interview(
        UUID submission,
        OffsetDateTime receivedAt,
        @Nullable UUID device,
        @Nullable UUID user,
        String version,
        boolean consented,
        Map<String, List<String>> answers)
        implements Answered {}
