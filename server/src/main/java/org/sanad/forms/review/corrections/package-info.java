/** Answers put right with a reason, laid over what came. */
@NullMarked
package org.sanad.forms.review.corrections;

import org.jspecify.annotations.NullMarked;
