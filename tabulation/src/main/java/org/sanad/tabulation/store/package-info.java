/** Columns and bitmaps: how answers lie in memory, so that counting them is a matter of words of 64 interviews. */
@NullMarked
package org.sanad.tabulation.store;

import org.jspecify.annotations.NullMarked;
