/** Pages that hang on a round; each sub-feature offers its own, so that none knows the others. */
@NamedInterface("related")
@NullMarked
package org.sanad.assessment.related;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
