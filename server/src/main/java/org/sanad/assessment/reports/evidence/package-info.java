/** What a report may cite: the rows of the result table as one audience may see them, and of which versions they are. */
@NamedInterface("report-evidence")
@NullMarked
package org.sanad.assessment.reports.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
