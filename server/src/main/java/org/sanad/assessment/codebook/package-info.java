/** The codebook of a round: a tree of codes with definitions in three languages, in versions. */
@NullMarked
package org.sanad.assessment.codebook;

import org.jspecify.annotations.NullMarked;
