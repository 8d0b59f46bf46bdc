package org.sanad.programmes.holidays;

import java.time.LocalDate;
import org.sanad.shared.PCode;

/** A day that is a holiday in an area and all that lies in it. */
public record FreeDay(LocalDate day, PCode area, HolidayName name) {}
