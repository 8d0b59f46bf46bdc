/** How fast forms are converted, warm and as a command. */
@NullMarked
package org.sanad.bench.forms;

import org.jspecify.annotations.NullMarked;
