package org.sanad.programmes.counselling;

import java.time.LocalDate;

/** How many counselling sessions were held in a month. */
public record MonthTally(LocalDate month, int held) {}
