/** Which answers of a round name places, and the ground to draw them on. */
@NullMarked
package org.sanad.assessment.analysis.atlas;

import org.jspecify.annotations.NullMarked;
