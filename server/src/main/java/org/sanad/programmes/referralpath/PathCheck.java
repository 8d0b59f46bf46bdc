package org.sanad.programmes.referralpath;

import java.time.LocalDate;

/**
 * Somebody made sure whether a way is open.
 *
 * @param open whether the service takes people in
 * @param saidBy who said so, at the service
 */
public record PathCheck(LocalDate on, boolean open, String saidBy) {

    static final int LONGEST = 200;
}
