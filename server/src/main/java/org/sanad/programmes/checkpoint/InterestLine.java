package org.sanad.programmes.checkpoint;

import java.util.Optional;
import java.util.UUID;

/** A member with what they said; empty while they were not asked. */
public record InterestLine(UUID person, String code, String name, Optional<Interest> answer) {}
