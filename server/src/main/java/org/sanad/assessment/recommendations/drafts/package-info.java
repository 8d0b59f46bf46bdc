/** Drafts out of rules and results, and what people decide about each. */
@NamedInterface("decisions")
@NullMarked
package org.sanad.assessment.recommendations.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
