/**
 * Reports of a round: composed of blocks, their numbers bound to the result table, looked through, published for an audience
 * and kept as they were. Permission to compose is PUBLISH_REPORTS; what was published is read with SEE_FINDINGS.
 */
@NamedInterface("reports")
@NullMarked
package org.sanad.assessment.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
