/**
 * What was promised and given to whom so that they can take part, and how somebody wishes to be met. Shown to nobody but
 * those who see accommodations. A support person is let in and is never a participant: no count knows these tables.
 */
@NamedInterface("accommodations")
@NullMarked
package org.sanad.programmes.inclusion.accommodations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
