package org.sanad.care.requests;

import java.time.LocalDate;

/** How often somebody passed requests on in a day. */
public record PassedOnDay(LocalDate onDay, int times) {}
