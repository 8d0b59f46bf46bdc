/** Plans of analysis: drafted from what was asked, changed on the page or as a sheet, each change a new version. */
@NullMarked
package org.sanad.assessment.analysis.plan;

import org.jspecify.annotations.NullMarked;
