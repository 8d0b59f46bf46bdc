/** Two submissions of a form side by side, as somebody compares them who was told that they are alike. */
@NullMarked
package org.sanad.forms.review.beside;

import org.jspecify.annotations.NullMarked;
