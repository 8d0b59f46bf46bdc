/** What a report says with its numbers: of whom, of how many, split into what. */
@NullMarked
package org.sanad.proof.statement;

import org.jspecify.annotations.NullMarked;
