/**
 * What follows from what was found: rules draft, people decide. A draft keeps the results it rests on and says when they
 * have changed since; what is accepted begins the plan of a project there.
 */
@NamedInterface("recommendations")
@NullMarked
package org.sanad.assessment.recommendations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
