/** Sessions that want the same facilitator, place or participants in the same hours. */
@NullMarked
package org.sanad.programmes.clashes;

import org.jspecify.annotations.NullMarked;
