/** How long a report takes in each format, and how much memory. */
@NullMarked
package org.sanad.bench.report;

import org.jspecify.annotations.NullMarked;
