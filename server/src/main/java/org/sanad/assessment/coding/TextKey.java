package org.sanad.assessment.coding;

import java.util.UUID;
import org.sanad.assessment.texts.OpenText;

/** Which text is meant. */
public record TextKey(UUID submissionId, String path) {

    public static TextKey of(OpenText text) {
        return new TextKey(text.submission(), text.path());
    }
}
