package org.sanad.programmes.clashes;

import java.util.UUID;

/** Somebody who is in two cohorts at once. */
public record SharedMember(UUID id, String code, String fullName) {}
