/** Giving codes to words: who coded what, blind where two people code the same text, and what holds in the end. */
@NamedInterface("coding")
@NullMarked
package org.sanad.assessment.coding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
