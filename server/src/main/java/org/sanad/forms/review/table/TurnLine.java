package org.sanad.forms.review.table;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sanad.forms.review.SubmissionHead;

/**
 * A turn of a repeat in the table.
 *
 * @param name of its submission
 * @param number its place among the turns, from 1
 * @param parent place of the turn around it; 0 outside of other repeats
 */
public record TurnLine(UUID id, String name, OffsetDateTime receivedAt, int number, int parent, String answers) {

    public String code() {
        return SubmissionHead.codeOf(id);
    }
}
