/** Phones that collect, as a server sees them: how fast what they send is kept, and whether anything is ever lost. */
@NullMarked
package org.sanad.bench.collect;

import org.jspecify.annotations.NullMarked;
