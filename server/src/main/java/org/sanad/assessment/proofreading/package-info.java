/** Anyone's report is read for what cannot be right in its numbers. Only what was found is kept, and only if wished. */
@NullMarked
package org.sanad.assessment.proofreading;

import org.jspecify.annotations.NullMarked;
