/** Watching a round while it is in the field: how far it is, who refuses, how long it takes, what looks odd. */
@NullMarked
package org.sanad.assessment.field;

import org.jspecify.annotations.NullMarked;
