package org.sanad.assessment.reports.evidence;

import java.time.Instant;

/** Of what the numbers were made: the data, the plan, the cleaning log and the program, each as people cite it. */
public record Versions(String data, String plan, String cleaning, String program, Instant computedAt) {}
