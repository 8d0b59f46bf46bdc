package org.sanad.programmes.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the next moment that nothing stands against: later the same day, else the hour wished for on a day after.
 *
 * @param minutes how long a session takes
 */
public record FreeTimes(List<Obstacle> obstacles, int minutes) {

    /** No session is planned on this day of its own accord; somebody may still choose it. */
    public static final DayOfWeek DAY_OF_REST = DayOfWeek.FRIDAY;

    /** How far a proposal goes from the day wished for. */
    public static final int DAYS_LOOKED_AT = 28;

    /** No proposal goes past this hour, unless the wish does. */
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private static final int QUARTER = 15;

    public FreeTimes {
        obstacles = Stream.concat(
                        Stream.of(Obstacle.weekly(Against.REST_DAY, DAY_OF_REST)),
                        obstacles.stream().distinct())
                .toList();
    }

    /** The wish itself where nothing is free for four weeks: the plan then warns. */
    public Found from(LocalDate day, LocalTime time) {
        var why = EnumSet.noneOf(Against.class);
        for (var next = day; next.isBefore(day.plusDays(DAYS_LOOKED_AT)); next = next.plusDays(1)) {
            var free = on(next, time, why);
            if (free.isPresent()) {
                return new Found(next, free.get(), why);
            }
        }
        return new Found(day, time, Set.of());
    }

    private Optional<LocalTime> on(LocalDate day, LocalTime time, Set<Against> why) {
        var latest = EVENING.minusMinutes(minutes).isAfter(time) ? EVENING.minusMinutes(minutes) : time;
        for (var at = time; !at.isAfter(latest); ) {
            var met = first(day, at);
            if (met.isEmpty()) {
                return Optional.of(at);
            }
            why.add(met.get().why());
            if (!met.get().until().isBefore(latest.plusSeconds(1))) {
                return Optional.empty();
            }
            at = quarterFrom(met.get().until());
        }
        return Optional.empty();
    }

    private Optional<Obstacle> first(LocalDate day, LocalTime at) {
        return obstacles.stream()
                .filter(obstacle -> obstacle.stands(day, at, end(at)))
                .findFirst();
    }

    private LocalTime end(LocalTime at) {
        var end = at.plusMinutes(minutes);
        return end.isBefore(at) ? LocalTime.MAX : end;
    }

    private static LocalTime quarterFrom(LocalTime time) {
        var past = time.getMinute() % QUARTER;
        return past == 0 ? time : time.plusMinutes(QUARTER - past);
    }
}
