package org.sanad.programmes.catalogue;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sanad.web.Language;

/**
 * A file a mission handed in for a template or a leaflet.
 *
 * @param version counted from 1 in its language; the highest is the one in use
 */
public record CatalogueFile(
        UUID id, UUID materialId, Language language, int version, UUID fileId, String by, OffsetDateTime at) {}
