package org.sanad.directory;

import java.util.UUID;

/** A site. */
public record SiteId(UUID value) {}
