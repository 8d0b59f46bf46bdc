/** One submission: all it says, what came with it, and what became of it. */
@NullMarked
package org.sanad.forms.review.submission;

import org.jspecify.annotations.NullMarked;
