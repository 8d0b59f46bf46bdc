/** Faults of charts, by themselves and against the text around them; one class for each kind. */
@NullMarked
package org.sanad.proof.check.charts;

import org.jspecify.annotations.NullMarked;
