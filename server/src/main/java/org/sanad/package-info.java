/** Sanad: collect, record, count, report. */
@NullMarked
package org.sanad;

import org.jspecify.annotations.NullMarked;
