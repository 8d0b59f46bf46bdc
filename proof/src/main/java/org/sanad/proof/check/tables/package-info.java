/** Faults of tables; one class for each kind. */
@NullMarked
package org.sanad.proof.check.tables;

import org.jspecify.annotations.NullMarked;
