package org.sanad.forms.entities;

import java.util.Map;
import java.util.UUID;

/**
 * A record as a phone lists it.
 *
 * @param version grows with every change, or phones keep what they have
 */
public record ListedRecord(UUID id, String label, long version, Map<String, String> properties) {}
