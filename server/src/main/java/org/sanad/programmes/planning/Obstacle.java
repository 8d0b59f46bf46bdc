package org.sanad.programmes.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * Hours that a proposal keeps clear of.
 *
 * @param first the first day it holds
 * @param last the last day it holds
 * @param days of the week on which it holds
 */
public record Obstacle(
        Against why, LocalDate first, LocalDate last, Set<DayOfWeek> days, LocalTime from, LocalTime until) {

    public static Obstacle wholeDay(Against why, LocalDate day) {
        return new Obstacle(why, day, day, EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.MAX);
    }

    /** Every week, for good. */
    public static Obstacle weekly(Against why, DayOfWeek day) {
        return new Obstacle(why, LocalDate.MIN, LocalDate.MAX, Set.of(day), LocalTime.MIN, LocalTime.MAX);
    }

    /** Whether something from {@code begins} to {@code ends} on the day would touch it; to meet at an end is not to touch. */
    boolean stands(LocalDate day, LocalTime begins, LocalTime ends) {
        return !day.isBefore(first)
                && !day.isAfter(last)
                && days.contains(day.getDayOfWeek())
                && from.isBefore(ends)
                && begins.isBefore(until);
    }
}
