/** The answers of a round as they are counted, kept with each run. */
@NullMarked
package org.sanad.assessment.analysis.answers;

import org.jspecify.annotations.NullMarked;
