/** Plans of sessions, tried out. */
@NullMarked
package org.sanad.programmes.sessions;

import org.jspecify.annotations.NullMarked;
