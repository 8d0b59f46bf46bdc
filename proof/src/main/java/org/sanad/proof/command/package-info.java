/** {@code ./sanad proof}. */
@NullMarked
package org.sanad.proof.command;

import org.jspecify.annotations.NullMarked;
