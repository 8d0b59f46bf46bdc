/** The pages of places: search, and the way down from a country to a sub-district. */
@NullMarked
package org.sanad.geography.atlas;

import org.jspecify.annotations.NullMarked;
