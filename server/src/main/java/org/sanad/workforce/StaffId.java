package org.sanad.workforce;

import java.util.UUID;

/** A member of staff. */
public record StaffId(UUID value) {}
