package org.sanad.forms;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form.
 *
 * @param xmlId as phones ask for it
 * @param isConfidential whether its answers are for those in care alone
 * @param published the version phones get now; null before the first
 * @param draft the version that is being worked on; null if none
 */
public record Form(
        UUID id,
        String xmlId,
        String title,
        boolean isConfidential,
        boolean isOpen,
        @Nullable UUID published,
        @Nullable UUID draft) {

    public FormId formId() {
        return new FormId(id);
    }
}
