/** Faults inside a text: one class for each kind, which says by which rule it is one. */
@NullMarked
package org.sanad.proof.check.sentences;

import org.jspecify.annotations.NullMarked;
