package org.sanad.forms.rows;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table with what is known of its submission.
 *
 * @param number its place among the repeat's rows in the submission, from 1; 0 for the form itself
 * @param parent number of the row of the repeat around it
 * @param answers in the order of the table's columns; null where nothing was answered
 */
public record AnswerLine(
        About about, int number, int parent, @Nullable Answer[] answers) {

    /**
     * Of the submission.
     *
     * @param handset what the app on the phone calls itself
     * @param edits how often it was sent anew
     * @param filesExpected how many files its answers speak of
     */
    public record About(
            UUID id,
            String instanceId,
            String instanceName,
            OffsetDateTime receivedAt,
            OffsetDateTime changedAt,
            String state,
            String version,
            @Nullable UUID device,
            @Nullable UUID user,
            @Nullable String handset,
            int edits,
            int filesExpected,
            int filesPresent) {}

    /** What was answered. */
    public sealed interface Answer {

        String text();

        /** Digits as they were given. */
        record Number(String text) implements Answer {}

        record Text(String text) implements Answer {}

        record Many(List<String> names) implements Answer {

            @Override
            public String text() {
                return String.join(" ", names);
            }
        }
    }

    public @Nullable Answer answer(int column) {
        return answers[column];
    }
}
