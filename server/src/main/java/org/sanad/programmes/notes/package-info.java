/** A short note on a session, without names and without what was said in confidence. */
@NamedInterface("notes")
@NullMarked
package org.sanad.programmes.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
