/** Answers put right with a reason, laid over what came. */
@NamedInterface("corrections")
@NullMarked
package org.sanad.forms.review.corrections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
