/** What came after recommendations were decided: who decided, and what was begun with them. */
@NullMarked
package org.sanad.assessment.recommendations.aftermath;

import org.jspecify.annotations.NullMarked;
