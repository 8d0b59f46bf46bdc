/** Measures what DESIGN promises and prints it as tables; nothing here runs in the product. */
@NullMarked
package org.sanad.bench;

import org.jspecify.annotations.NullMarked;
