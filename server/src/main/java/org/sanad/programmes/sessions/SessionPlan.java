package org.sanad.programmes.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.planning.FreeTimes;

/**
 * The sessions a cohort is to have: one awareness session, then peer support at an even pace (RU-02, RU-04, RU-05), each
 * at the next free moment.
 */
record SessionPlan(List<Slot> slots) {

    /**
     * One session to be.
     *
     * @param number 0 for awareness, from 1 for peer support
     */
    record Slot(int number, LocalDate day, LocalTime time, Optional<Shift> shift) {

        SessionKind kind() {
            return number == 0 ? SessionKind.AWARENESS : SessionKind.PEER_SUPPORT;
        }
    }

    static SessionPlan from(PlanRequest request, FreeTimes free) {
        var slots = new ArrayList<Slot>();
        for (int number = 0; number <= request.peerSessions(); number++) {
            var wished = request.start().plusDays((long) number * request.cadenceDays());
            var slot = slot(number, wished, request.at(), free);
            // two sessions of a cohort never fall on one day
            if (!slots.isEmpty() && !slot.day().isAfter(slots.getLast().day())) {
                slot = slot(number, slots.getLast().day().plusDays(1), request.at(), free);
            }
            slots.add(slot);
        }
        return new SessionPlan(List.copyOf(slots));
    }

    static Slot slot(int number, LocalDate wished, LocalTime at, FreeTimes free) {
        var found = free.from(wished, at);
        var shift = found.why().isEmpty()
                ? Optional.<Shift>empty()
                : Optional.of(new Shift(wished, at, List.copyOf(found.why())));
        return new Slot(number, found.day(), found.time(), shift);
    }
}
