package org.sanad.forms.submissions;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A submission as it came, and what it says. */
public record SentForm(byte[] content, byte[] sha256, SubmissionDocument document) {

    /** @throws org.sanad.shared.Refused for whatever is no submission */
    public static SentForm of(byte[] content) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(content);
            return new SentForm(content, sha256, ReadSubmission.of(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
