package org.sanad.programmes.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * A free moment.
 *
 * @param why what stood against the moment wished for and those after it; empty where the wish was free
 */
public record Found(LocalDate day, LocalTime time, Set<Against> why) {}
