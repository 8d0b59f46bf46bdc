package org.sanad.programmes.inclusion.accommodations;

import java.util.Optional;
import java.util.UUID;

/**
 * How a cohort, or one person of it, wishes to be met.
 *
 * @param person empty for the cohort as a whole
 */
public record Wish(Optional<UUID> person, FacilitatorWish facilitator, Setting setting) {}
