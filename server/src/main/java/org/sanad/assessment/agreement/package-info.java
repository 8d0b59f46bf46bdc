/** How far two coders agree, what became of their disagreements, and which codes hold in the end. */
@NamedInterface("agreement")
@NullMarked
package org.sanad.assessment.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
