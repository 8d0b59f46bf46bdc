/** Runs of a plan over the answers as they stand, and their result tables as files. */
@NamedInterface("runs")
@NullMarked
package org.sanad.assessment.analysis.runs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
