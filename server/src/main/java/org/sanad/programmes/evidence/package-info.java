/**
 * What was found out before anything began: consultations, assessments, what a livelihoods team noticed. One piece of
 * evidence may speak for a request, a workshop type and a project; each shows what stands behind it.
 */
@NamedInterface("evidence")
@NullMarked
package org.sanad.programmes.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
