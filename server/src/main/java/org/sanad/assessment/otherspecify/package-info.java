/** Coding what was written beside "other" back into choices, as corrections of the interviews with their reason. */
@NullMarked
package org.sanad.assessment.otherspecify;

import org.jspecify.annotations.NullMarked;
