package org.sanad.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.sessions.Session;
import org.sanad.registry.PersonId;

/** Chooses who came, so that exactly the published number of services comes about and not everyone comes each time. */
final class Attendees {

    private record Seat(SessionId session, PersonId person) {}

    private final List<Told> cohorts;
    private final Random random;
    private final Set<Seat> taken = new HashSet<>();

    Attendees(List<Told> cohorts, long seed) {
        this.cohorts = cohorts;
        this.random = new Random(seed);
    }

    Attendees choose(SessionKind kind, int services) {
        var seats = new ArrayList<Seat>();
        for (var cohort : cohorts) {
            for (var session : cohort.sessions()) {
                if (session.kind() == kind) {
                    cohort.people().forEach(person -> seats.add(new Seat(session.id(), person)));
                }
            }
        }
        Collections.shuffle(seats, random);
        taken.addAll(seats.subList(0, services));
        return this;
    }

    /** Nine of ten come. */
    void chooseMost(Session session, Told cohort) {
        cohort.people().stream()
                .filter(person -> random.nextInt(10) > 0)
                .forEach(person -> taken.add(new Seat(session.id(), person)));
    }

    boolean came(Session session, PersonId person) {
        return taken.contains(new Seat(session.id(), person));
    }
}
