/** Who came to a session: one mark for one person, corrected with a reason, closed when all are marked. */
@NamedInterface("attendance")
@NullMarked
package org.sanad.programmes.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
