/** Which chart shows a row of the plan, for pages and reports alike: what the plan asks for where it suits, else what fits. */
@NullMarked
package org.sanad.assessment.analysis.charting;

import org.jspecify.annotations.NullMarked;
