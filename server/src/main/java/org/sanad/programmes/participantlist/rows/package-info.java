/** Understands the rows of a participant list, whatever language, calendar and digits it is written in. */
@NullMarked
package org.sanad.programmes.participantlist.rows;

import org.jspecify.annotations.NullMarked;
