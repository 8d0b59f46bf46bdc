/** What people said and what was recommended, as a report may repeat it; others of the module offer both. */
@NullMarked
package org.sanad.assessment.reports.voices;

import org.jspecify.annotations.NullMarked;
