package org.sanad.forms.submissions;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A file that came with a submission.
 *
 * @param name as the answer names it
 * @param number the version it came with
 */
public record Attachment(String name, UUID fileId, long bytes, OffsetDateTime receivedAt, int number) {}
