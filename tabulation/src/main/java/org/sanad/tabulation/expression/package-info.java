/** The small language of subsets, numerators and denominators: as conditions of forms are written. */
@NullMarked
package org.sanad.tabulation.expression;

import org.jspecify.annotations.NullMarked;
