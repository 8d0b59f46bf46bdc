/** The plan of a cohort's sessions, and a facilitator's day. */
@NamedInterface("sessions")
@NullMarked
package org.sanad.programmes.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
