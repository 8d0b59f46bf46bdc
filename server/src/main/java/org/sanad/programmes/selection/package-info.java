/**
 * Whom a cohort is for first, and why each person was selected (RU-19). A reason can tell of a disability: it is shown to
 * those alone who bring people in and may know such answers.
 */
@NamedInterface("selection")
@NullMarked
package org.sanad.programmes.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
