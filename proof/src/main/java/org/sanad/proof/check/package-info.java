/** What a check is. */
@NullMarked
package org.sanad.proof.check;

import org.jspecify.annotations.NullMarked;
