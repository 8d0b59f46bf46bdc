/** What leaves Sanad on paper, and what comes back from it: sheets to sign, their photographs, posters. */
@NamedInterface("printing")
@NullMarked
package org.sanad.programmes.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
