/** How long proof-reading takes. */
@NullMarked
package org.sanad.bench.proof;

import org.jspecify.annotations.NullMarked;
