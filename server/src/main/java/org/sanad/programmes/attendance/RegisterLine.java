package org.sanad.programmes.attendance;

import java.time.LocalDate;
import java.util.UUID;

/** A member on the day of a session. */
public record RegisterLine(UUID personId, String code, String fullName, LocalDate joinedOn) {}
