/** Lists of published figures, one a row, and what cannot be right among them. */
@NullMarked
package org.sanad.proof.figures;

import org.jspecify.annotations.NullMarked;
