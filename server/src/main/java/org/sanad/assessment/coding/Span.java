package org.sanad.assessment.coding;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sanad.assessment.texts.OpenText;

/**
 * Words of a text that somebody gave a code.
 *
 * @param codebookVersion by which they were coded
 * @param begins in code points of the original
 * @param ends not included
 */
public record Span(
        UUID id,
        UUID submissionId,
        String path,
        UUID codeId,
        int codebookVersion,
        UUID coder,
        int begins,
        int ends,
        String wordsHash,
        OffsetDateTime at) {

    public TextKey key() {
        return new TextKey(submissionId, path);
    }

    /** Whether the words still stand where they stood when they were coded. */
    public boolean stands(OpenText text) {
        return OpenText.hash(text.between(begins, ends)).equals(wordsHash);
    }
}
