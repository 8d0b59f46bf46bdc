/** Plans of analysis: drafted from what was asked, changed on the page or as a sheet, each change a new version. */
@NamedInterface("plans")
@NullMarked
package org.sanad.assessment.analysis.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
