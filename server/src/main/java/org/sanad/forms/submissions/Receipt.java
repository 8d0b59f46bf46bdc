package org.sanad.forms.submissions;

import org.sanad.forms.SubmissionId;

/**
 * What became of a submission that was sent. It is told only once everything is safe.
 *
 * @param number of the version it is, from 1
 * @param isNew false where these very bytes were there before, of whatever version
 */
public record Receipt(SubmissionId submission, int number, boolean isNew) {}
