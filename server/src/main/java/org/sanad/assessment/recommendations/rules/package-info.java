/** Rules are data: each version of them is kept whole, and a page changes them. */
@NullMarked
package org.sanad.assessment.recommendations.rules;

import org.jspecify.annotations.NullMarked;
