package org.sanad.assessment.field;

import java.time.LocalDate;

/**
 * Interviews of a day, in Baghdad.
 *
 * @param byArrival of them, those whose form does not tell when it was begun: they count on the day they came
 */
public record DayCount(LocalDate day, long held, long byArrival) {}
