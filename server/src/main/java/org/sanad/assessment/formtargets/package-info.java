/** Rounds as what forms and phones are for. */
@NullMarked
package org.sanad.assessment.formtargets;

import org.jspecify.annotations.NullMarked;
