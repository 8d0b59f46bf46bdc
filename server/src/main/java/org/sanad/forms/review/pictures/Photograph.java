package org.sanad.forms.review.pictures;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sanad.forms.review.SubmissionHead;

/** A picture that came with a submission. @param submissionName as the form names it; empty where it does not */
public record Photograph(UUID id, String submissionName, String name, OffsetDateTime receivedAt) {

    public String title() {
        return submissionName.isBlank() ? SubmissionHead.codeOf(id) : submissionName;
    }
}
