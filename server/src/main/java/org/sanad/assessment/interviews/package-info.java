/** Which answers belong to which round, and reading them as they are to be counted: corrected, and in today's words. */
@NamedInterface("interviews")
@NullMarked
package org.sanad.assessment.interviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
