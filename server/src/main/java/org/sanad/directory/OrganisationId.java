package org.sanad.directory;

import java.util.UUID;

/** An organisation. */
public record OrganisationId(UUID value) {}
