package org.sanad.programmes.attendance;

import java.time.OffsetDateTime;
import org.sanad.registry.PersonId;

/**
 * A mark that is saved.
 *
 * @param by name of whoever saved it; empty when it was no user
 */
public record StandingMark(PersonId person, Mark mark, String by, OffsetDateTime at) {}
