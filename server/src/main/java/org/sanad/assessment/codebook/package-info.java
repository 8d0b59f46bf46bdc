/** The codebook of a round: a tree of codes with definitions in three languages, in versions. */
@NamedInterface("codebook")
@NullMarked
package org.sanad.assessment.codebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
