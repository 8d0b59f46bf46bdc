/**
 * Tables of a survey: a plan says what to tabulate, a {@link org.sanad.tabulation.Tabulator} counts it over a dataset and
 * its design, and every number comes out as one {@link org.sanad.tabulation.ResultRow} with its base, its interval and
 * its flags. Also: what of a table may be shown ({@link org.sanad.tabulation.Disclosure}), and how far two coders agree.
 * Plain Java without a database or a framework; what is right is what R's survey package says (docs/adr/0023).
 */
@NullMarked
package org.sanad.tabulation;

import org.jspecify.annotations.NullMarked;
