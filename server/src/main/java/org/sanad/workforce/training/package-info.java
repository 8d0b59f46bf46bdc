/** Trainings of staff: who took part, who completed which kind, and who offers it next. */
@NamedInterface("training")
@NullMarked
package org.sanad.workforce.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
