/**
 * How a project begins: somebody asks for MHPSS to be woven into a livelihood project, or a consultation or an assessment
 * calls for it; it is seen what is missing and who decides; both teams agree on a plan; the request becomes a project.
 */
@NamedInterface("requests")
@NullMarked
package org.sanad.programmes.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
