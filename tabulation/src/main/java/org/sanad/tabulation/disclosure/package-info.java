/** The audit of hidden cells: what somebody could compute who sees all the others. */
@NullMarked
package org.sanad.tabulation.disclosure;

import org.jspecify.annotations.NullMarked;
