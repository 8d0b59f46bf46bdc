/** How lists of places come in, and which do not. */
@NullMarked
package org.sanad.geography.lists;

import org.jspecify.annotations.NullMarked;
