/** Staff: who may keep them, and what is not taken. */
@NullMarked
package org.sanad.workforce;

import org.jspecify.annotations.NullMarked;
