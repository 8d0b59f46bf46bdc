/** Proof-reads the numbers of a report: what cannot be right, where, and the arithmetic that proves it. */
@NullMarked
package org.sanad.proof;

import org.jspecify.annotations.NullMarked;
