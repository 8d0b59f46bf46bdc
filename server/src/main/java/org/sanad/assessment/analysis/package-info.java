/**
 * Analysis of a round: a plan says what to count, a run takes the answers as they stand and counts them, and its result
 * table is all that findings, reports and recommendations read. A plan's versions, a run's answers and its results are
 * never changed.
 */
@NullMarked
package org.sanad.assessment.analysis;

import org.jspecify.annotations.NullMarked;
