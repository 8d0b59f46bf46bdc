/** The clock of the demo story: parts of it happened long ago, and are kept as of then. */
@NullMarked
package org.sanad.demo.days;

import org.jspecify.annotations.NullMarked;
