package org.sanad.programmes.evidence;

import java.util.UUID;

/**
 * Evidence as it stands.
 *
 * @param hasFile whether a report hangs on it
 */
public record Evidence(UUID id, EvidenceDetails details, boolean hasFile) {}
