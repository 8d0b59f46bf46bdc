/** One's own calendar for the calendar of one's phone, by a private address that can be renewed and revoked (ADR 0015). */
@NullMarked
package org.sanad.programmes.calendar.feed;

import org.jspecify.annotations.NullMarked;
