/** Brings in outlines of places as GeoJSON: OCHA's boundaries of governorates and districts, or any with p-codes. */
@NullMarked
package org.sanad.geography.boundaries;

import org.jspecify.annotations.NullMarked;
