package org.sanad.forms;

/**
 * A submission was kept, for the first time or in a new version. Told within its transaction, after its rows stand.
 *
 * @param version of the form that was filled in
 * @param xmlId the form, as it calls itself
 * @param number of the version that came, from 1
 */
public record SubmissionArrived(
        SubmissionId submission, FormId form, FormVersionId version, String xmlId, int number) {}
