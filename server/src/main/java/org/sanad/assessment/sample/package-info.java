/** Whom a round means to ask: how many of each group at each place, and the frame they are drawn from. */
@NamedInterface("samples")
@NullMarked
package org.sanad.assessment.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
