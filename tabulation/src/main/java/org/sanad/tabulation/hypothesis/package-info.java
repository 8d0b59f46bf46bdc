/** Tests of tables with the size of what they find, and what becomes of p when there are many of them. */
@NullMarked
package org.sanad.tabulation.hypothesis;

import org.jspecify.annotations.NullMarked;
