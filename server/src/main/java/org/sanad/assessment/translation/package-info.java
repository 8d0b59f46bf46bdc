/** Translating what people said. The original stays, and stands beside it. */
@NamedInterface("translation")
@NullMarked
package org.sanad.assessment.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
