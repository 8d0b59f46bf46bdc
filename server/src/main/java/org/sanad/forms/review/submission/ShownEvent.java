package org.sanad.forms.review.submission;

import java.time.OffsetDateTime;

/**
 * Something that happened to a submission.
 *
 * @param who empty for Sanad itself
 * @param words what happened
 * @param said what somebody said about it; empty for nothing
 */
public record ShownEvent(OffsetDateTime at, String who, String words, String said) {}
