/** The cleaning log of a round: every change with who, when, old, new and why, and a version that analyses cite. */
@NullMarked
package org.sanad.assessment.cleaning;

import org.jspecify.annotations.NullMarked;
