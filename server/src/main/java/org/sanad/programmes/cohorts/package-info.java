/** Cohorts, who facilitates them, and their members joining and leaving. */
@NamedInterface("cohorts")
@NullMarked
package org.sanad.programmes.cohorts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
