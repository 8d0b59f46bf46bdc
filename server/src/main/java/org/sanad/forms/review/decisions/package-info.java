/** States, assignments and comments, for one submission or for many at once, and their undoing. */
@NullMarked
package org.sanad.forms.review.decisions;

import org.jspecify.annotations.NullMarked;
