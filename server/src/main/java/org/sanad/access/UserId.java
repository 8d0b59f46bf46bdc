package org.sanad.access;

import java.util.UUID;

/** A user of Sanad. */
public record UserId(UUID value) {}
