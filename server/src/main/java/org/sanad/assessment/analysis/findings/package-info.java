/** What people told, panel by panel: interviews beside focus groups, a chart and the table of its numbers below. */
@NullMarked
package org.sanad.assessment.analysis.findings;

import org.jspecify.annotations.NullMarked;
