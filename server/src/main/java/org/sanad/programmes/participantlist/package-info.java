/**
 * A list of participants from a sheet: read, checked row by row, shown, and only then saved into a cohort.
 */
@NullMarked
package org.sanad.programmes.participantlist;

import org.jspecify.annotations.NullMarked;
