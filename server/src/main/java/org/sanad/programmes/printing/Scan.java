package org.sanad.programmes.printing;

import java.time.Instant;
import java.util.UUID;

/** A photographed or scanned sheet that people signed. */
public record Scan(UUID id, UUID fileId, Instant addedAt) {}
