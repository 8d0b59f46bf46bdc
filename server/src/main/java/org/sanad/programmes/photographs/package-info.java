/** Photographs of the work, kept with their project and used only as long as those shown say yes. */
@NamedInterface("photographs")
@NullMarked
package org.sanad.programmes.photographs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
