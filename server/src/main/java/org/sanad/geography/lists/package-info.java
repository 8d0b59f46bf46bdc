/**
 * Lists of places: the one shipped with Sanad, and the import of a country's list in the shape of OCHA's global list of
 * p-codes. A list is taken in whole; what a newer one no longer names is closed, not deleted.
 */
@NullMarked
package org.sanad.geography.lists;

import org.jspecify.annotations.NullMarked;
