/** What checks found in a form's answers, by who sent them. */
@NullMarked
package org.sanad.forms.review.overview;

import org.jspecify.annotations.NullMarked;
