/** What forms demand of answers, read out of their versions. */
@NullMarked
package org.sanad.forms.review.demands;

import org.jspecify.annotations.NullMarked;
