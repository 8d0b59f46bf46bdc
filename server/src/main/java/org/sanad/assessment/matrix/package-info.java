/** Which groups spoke of what: k of N, by code and group, and the coded words as tables for other programs. */
@NullMarked
package org.sanad.assessment.matrix;

import org.jspecify.annotations.NullMarked;
