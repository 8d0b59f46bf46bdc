package org.sanad.programmes.inclusion.places;

import java.time.LocalDate;
import java.util.Optional;
import org.sanad.directory.Site;
import org.sanad.programmes.cohorts.Cohort;

/**
 * Where a cohort meets.
 *
 * @param ofProject whether this is the place of the project, since the cohort's own was not recorded
 * @param firstSession empty while nothing is planned
 */
public record MeetingPlace(Cohort cohort, Site site, boolean ofProject, Optional<LocalDate> firstSession) {}
