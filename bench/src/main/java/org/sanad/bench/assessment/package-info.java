/** A round of many interviews, and how long its pages take. */
@NullMarked
package org.sanad.bench.assessment;

import org.jspecify.annotations.NullMarked;
