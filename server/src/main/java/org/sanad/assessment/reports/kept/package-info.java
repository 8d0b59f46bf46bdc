/** Where reports are kept: their blocks and slots as they are written, and what was published as it was. Permission is asked by callers. */
@NullMarked
package org.sanad.assessment.reports.kept;

import org.jspecify.annotations.NullMarked;
