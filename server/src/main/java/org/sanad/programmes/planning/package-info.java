/** What stands against a session's day and hour: told by whoever knows it, so that plans need to know none of them. */
@NamedInterface("planning")
@NullMarked
package org.sanad.programmes.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
