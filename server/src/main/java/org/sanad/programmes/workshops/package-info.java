/**
 * Which crafts a workshop may teach where. A type is approved at a place only where the livelihoods division does not work
 * (RU-18), with a community consultation recorded, and when it is of use at once and in the area of return (RU-17).
 */
@NamedInterface("workshops")
@NullMarked
package org.sanad.programmes.workshops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
