/** Whether a place can be reached and used by everybody: checked before its first session, with what is mended since. */
@NamedInterface("places-checked")
@NullMarked
package org.sanad.programmes.inclusion.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
