/**
 * How people get to sessions and trainings: what the way costs on average at a place, and the allowance given for it, never
 * above that average, or transport organised instead. It holds for a place, whoever comes: nothing here knows a person, an
 * answer or a mark.
 */
@NamedInterface("allowances")
@NullMarked
package org.sanad.programmes.allowances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
