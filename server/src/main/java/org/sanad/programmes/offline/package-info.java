/**
 * What phones recorded without signal and send later: each record is taken once, whatever happens on the way, and what
 * cannot be applied is kept for a person to decide.
 */
@NamedInterface("offline")
@NullMarked
package org.sanad.programmes.offline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
