package org.sanad.programmes.photographs;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sanad.files.StoreFile;

/**
 * A photograph as it is kept.
 *
 * @param groupText the words a group said yes to; empty for other sorts of consent
 * @param withdrawnOn since when it may not be used whatever else stands
 */
public record Photograph(
        UUID id,
        String caption,
        String place,
        int year,
        ConsentSort consent,
        String groupText,
        Optional<LocalDate> groupOn,
        Optional<LocalDate> withdrawnOn,
        StoreFile.Picture picture) {}
