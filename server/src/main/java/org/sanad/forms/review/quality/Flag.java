package org.sanad.forms.review.quality;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.review.FormFields;
import org.sanad.web.Texts;

/**
 * Something to look at.
 *
 * @param path of the question it is about; empty if about the whole
 * @param number of the turn of its repeat; 0 outside of repeats
 * @param first what the words mention; so is second
 * @param otherId the submission it resembles
 */
public record Flag(
        UUID id,
        UUID submissionId,
        Finding finding,
        String path,
        int number,
        String first,
        String second,
        @Nullable UUID otherId,
        @Nullable OffsetDateTime dismissedAt,
        @Nullable UUID dismissedBy,
        String dismissReason) {

    public String words(Texts texts, FormFields fields) {
        return texts.text(finding.messageKey(), said(first), said(second), fields.label(path));
    }

    /** Numbers are written as the reader writes them. */
    private static Object said(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text) : text;
    }
}
