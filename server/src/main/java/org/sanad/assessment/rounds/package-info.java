/** Planning rounds: what for, where, when, how people are asked, and what they are told before. */
@NamedInterface("rounds")
@NullMarked
package org.sanad.assessment.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
