/** What looks wrong with what came, found by checks soon after it arrives. */
@NullMarked
package org.sanad.forms.review.quality;

import org.jspecify.annotations.NullMarked;
