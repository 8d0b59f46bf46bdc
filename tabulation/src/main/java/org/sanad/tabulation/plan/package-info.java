/** Plans between cells of a sheet and their meaning. */
@NullMarked
package org.sanad.tabulation.plan;

import org.jspecify.annotations.NullMarked;
