package org.sanad.access;

import org.sanad.shared.PCode;

/** Where places lie in each other. Implemented by geography, so that a role can hold in a governorate. */
public interface Areas {

    /** Whether {@code inner} is {@code outer} or lies within it. */
    boolean contains(PCode outer, PCode inner);
}
