/** A request that begins with a recommendation of an assessment, which somebody accepted. */
@NullMarked
package org.sanad.programmes.requests.recommended;

import org.jspecify.annotations.NullMarked;
