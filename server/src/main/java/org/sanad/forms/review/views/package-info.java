/** Filters and columns kept under a name. */
@NullMarked
package org.sanad.forms.review.views;

import org.jspecify.annotations.NullMarked;
