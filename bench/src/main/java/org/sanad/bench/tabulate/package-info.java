/** How fast plans are tabulated, beside R's survey package where it is installed. */
@NullMarked
package org.sanad.bench.tabulate;

import org.jspecify.annotations.NullMarked;
