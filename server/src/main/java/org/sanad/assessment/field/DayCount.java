package org.sanad.assessment.field;

import java.time.LocalDate;

/** Interviews that came on a day, in Baghdad. */
public record DayCount(LocalDate day, long held) {}
