package org.sanad.programmes.tags;

import java.time.LocalDate;
import java.util.UUID;

/** A project with one of its tags. */
public record TaggedProject(Tag tag, UUID id, String name, LocalDate startsOn) {}
