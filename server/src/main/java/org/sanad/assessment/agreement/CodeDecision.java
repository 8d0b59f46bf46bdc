package org.sanad.assessment.agreement;

import java.util.UUID;
import org.sanad.assessment.coding.TextKey;

/** What became of a disagreement: whether the code holds for the text. */
public record CodeDecision(UUID submissionId, String path, UUID codeId, boolean holds, String reason) {

    public TextKey key() {
        return new TextKey(submissionId, path);
    }
}
