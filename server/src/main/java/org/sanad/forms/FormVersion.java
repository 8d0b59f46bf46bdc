package org.sanad.forms;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a form, without its bytes.
 *
 * @param version as its author wrote it; empty where nothing was written
 * @param md5 of the XForm's bytes, in hex; by it phones see that a form has changed
 * @param mediaNames of the files it expects beside it, one on each line
 * @param warnings how many findings its conversion left
 */
public record FormVersion(
        UUID id,
        UUID formId,
        String version,
        State state,
        String title,
        String md5,
        String sourceName,
        String mediaNames,
        int warnings,
        OffsetDateTime madeAt,
        @Nullable OffsetDateTime publishedAt) {

    /** Where a version stands. */
    public enum State {
        /** Tried out; phones do not get it. */
        DRAFT,
        /** The one phones get. */
        PUBLISHED,
        /** Answers to it are still taken: phones may be out for weeks. */
        REPLACED
    }

    /** Names of the files it expects beside it. */
    public List<String> media() {
        return mediaNames.lines().toList();
    }

    public FormVersionId versionId() {
        return new FormVersionId(id);
    }
}
