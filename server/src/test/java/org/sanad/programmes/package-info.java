/** Stories of cohorts: planning, joining, marking, closing. */
@NullMarked
package org.sanad.programmes;

import org.jspecify.annotations.NullMarked;
