package org.sanad.assessment.otherspecify;

import java.util.UUID;

/**
 * An answer that stands under "other".
 *
 * @param turn of the repeat it was asked in, from 1; 0 where it was asked once
 */
public record OtherPlace(UUID submission, int turn) {}
