/** Places: how they are found, and how lists of them come in. */
@NullMarked
package org.sanad.geography;

import org.jspecify.annotations.NullMarked;
