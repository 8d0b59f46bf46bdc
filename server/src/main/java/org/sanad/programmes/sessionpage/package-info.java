/** What stands on a session's page besides who came; each sub-feature offers its own part, so that none knows the others. */
@NamedInterface("sessionpage")
@NullMarked
package org.sanad.programmes.sessionpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
