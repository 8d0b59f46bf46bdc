/** What projects can be told for: their setting, what they do for cohesion, what they do for return. */
@NamedInterface("tags")
@NullMarked
package org.sanad.programmes.tags;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
