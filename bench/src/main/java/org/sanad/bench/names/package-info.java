/**
 * Measures person search and the duplicate warning on made people. The spellings are written by hand and unknown to the
 * matcher; one half of the names was looked at while setting weights, the other half is only ever measured.
 */
@NullMarked
package org.sanad.bench.names;

import org.jspecify.annotations.NullMarked;
