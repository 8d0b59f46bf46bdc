/** Counselling as this module knows it: a bare number of sessions held, for a project and a month. */
@NamedInterface("counselling")
@NullMarked
package org.sanad.programmes.counselling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
