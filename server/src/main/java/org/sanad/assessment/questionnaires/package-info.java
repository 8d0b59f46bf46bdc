/** Choosing the forms of a round, and saying which of their questions tell the group, the place and the consent. */
@NamedInterface("questionnaires")
@NullMarked
package org.sanad.assessment.questionnaires;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
