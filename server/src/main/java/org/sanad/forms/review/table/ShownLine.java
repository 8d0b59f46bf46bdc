package org.sanad.forms.review.table;

import java.util.List;
import java.util.UUID;

/**
 * A row of the table.
 *
 * @param title as the form names the submission, or its code
 * @param received when, in words
 * @param about what is known besides the answers; empty for a turn of a repeat
 * @param place in the repeat, in words; empty for a submission
 * @param cells the answers, by column; empty text where there is none
 */
public record ShownLine(
        UUID id,
        String title,
        String code,
        String received,
        List<ShownSubmission> about,
        String place,
        List<String> cells) {}
