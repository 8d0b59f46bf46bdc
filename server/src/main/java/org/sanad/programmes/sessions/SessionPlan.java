package org.sanad.programmes.sessions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.sanad.programmes.SessionKind;

/** The sessions a cohort is to have: one awareness session, then peer support at an even pace (RU-02, RU-04, RU-05). */
record SessionPlan(List<Slot> slots) {

    /** No session is planned on this day of its own accord; somebody may still choose it. */
    static final DayOfWeek DAY_OF_REST = DayOfWeek.FRIDAY;

    /**
     * One session to be.
     *
     * @param number 0 for awareness, from 1 for peer support
     */
    record Slot(int number, LocalDate day, LocalTime time) {

        SessionKind kind() {
            return number == 0 ? SessionKind.AWARENESS : SessionKind.PEER_SUPPORT;
        }
    }

    static SessionPlan from(PlanRequest request) {
        return new SessionPlan(IntStream.rangeClosed(0, request.peerSessions())
                .mapToObj(number -> new Slot(
                        number, working(request.start().plusDays((long) number * request.cadenceDays())), request.at()))
                .toList());
    }

    /** The day itself, or the day after where it is the day of rest. */
    static LocalDate working(LocalDate day) {
        return day.getDayOfWeek() == DAY_OF_REST ? day.plusDays(1) : day;
    }
}
