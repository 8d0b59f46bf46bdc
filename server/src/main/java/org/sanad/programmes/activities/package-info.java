/**
 * Activities beside the sessions: art and play for children while their parents are in a session, reflection and mentoring
 * for young people. Who comes is counted here, apart: never a participant, never a service.
 */
@NamedInterface("activities")
@NullMarked
package org.sanad.programmes.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
