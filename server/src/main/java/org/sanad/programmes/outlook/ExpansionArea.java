package org.sanad.programmes.outlook;

import org.sanad.shared.PCode;

/**
 * A place where the programme wants to begin.
 *
 * @param year by when
 * @param words what stands behind it
 */
public record ExpansionArea(PCode area, int year, Ground ground, String words) {

    static final int LONGEST = 500;
    /** So many years ahead; further on somebody slipped at the keys. */
    static final int YEARS_AHEAD = 10;
}
