package org.sanad.programmes.holidays;

import java.time.LocalDate;
import java.util.UUID;

/** A planned session whose day is a holiday where its project runs. Nobody moves it but who plans. */
public record HolidaySession(
        UUID cohort, String project, String cohortName, int number, LocalDate day, HolidayName holiday) {}
