/** From one row of the plan to its rows of the result table: groups, cells, estimates, tests, rounding, flags. */
@NullMarked
package org.sanad.tabulation.table;

import org.jspecify.annotations.NullMarked;
