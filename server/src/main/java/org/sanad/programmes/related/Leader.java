package org.sanad.programmes.related;

import org.sanad.workforce.StaffId;

/**
 * Somebody planned to lead a cohort's sessions.
 *
 * @param confirmed whether they have the needed trainings and somebody confirmed them
 */
public record Leader(StaffId staff, String name, boolean confirmed) {}
