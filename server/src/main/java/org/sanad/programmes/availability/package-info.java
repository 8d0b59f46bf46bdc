/** When a cohort's people can come: their work, prayer and the hours without child care, and how long a session takes. */
@NamedInterface("availability")
@NullMarked
package org.sanad.programmes.availability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
