/** Sanad asking other servers: only over lines that are sealed, never inside the mission's own network, never for long. */
@NullMarked
package org.sanad.forms.outgoing;

import org.jspecify.annotations.NullMarked;
