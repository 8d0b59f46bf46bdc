package org.sanad.access;

import java.util.Locale;
import org.sanad.shared.PCode;

/**
 * Where places lie in each other and what they are called. Implemented by geography, so that a role can hold in a
 * governorate.
 */
public interface Areas {

    /** Whether {@code inner} is {@code outer} or lies within it. */
    boolean contains(PCode outer, PCode inner);

    /** The name for readers of a language; the code itself where there is no such place. */
    String name(PCode pcode, Locale language);
}
