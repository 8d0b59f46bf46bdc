package org.sanad.programmes.availability;

import java.util.List;
import org.sanad.programmes.cohorts.Cohort;

/**
 * When a cohort's people can come.
 *
 * @param proposed prayer times of the season that nobody recorded yet
 */
public record CohortAvailability(
        Cohort cohort, List<BusyWindow> windows, int minutes, List<PrayerTime> proposed, boolean mayKeep) {}
