package org.sanad.forms.entities.pages;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list among the lists.
 *
 * @param conflicts how many of its records two people changed without knowing of each other
 * @param changedAt null while there is no record
 */
public record ListLine(
        UUID id,
        String name,
        boolean confidential,
        long records,
        long conflicts,
        @Nullable OffsetDateTime changedAt) {}
