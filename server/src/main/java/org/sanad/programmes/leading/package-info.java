/** Who may lead a cohort's sessions: planned by anybody who plans, confirmed only with the needed trainings. */
@NamedInterface("leading")
@NullMarked
package org.sanad.programmes.leading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
