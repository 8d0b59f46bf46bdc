/** Who lives together, and who heads the household. */
@NullMarked
package org.sanad.registry.households;

import org.jspecify.annotations.NullMarked;
