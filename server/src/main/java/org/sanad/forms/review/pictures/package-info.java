/** Answers as points on a map, and photographs side by side. */
@NullMarked
package org.sanad.forms.review.pictures;

import org.jspecify.annotations.NullMarked;
