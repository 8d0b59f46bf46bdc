package org.sanad.programmes.offline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.UserId;
import org.sanad.programmes.SessionId;
import org.sanad.registry.PersonId;

/** A phone as its script works: a queue, corrections that replace what waits, and answers that may never come. */
final class UnreliablePhone {

    private static final List<String> MARKS =
            List.of("PRESENT", "ABSENT:ILL", "ABSENT:TRANSPORT", "EXCUSED:WORK_SHIFT", "EXCUSED:NOT_KNOWN");

    /** One person at one session: nobody else marks them. */
    record Seat(SessionId session, PersonId person) {}

    private record Waiting(Seat seat, String mark, Map<String, @Nullable Object> record) {}

    private final UserId user;
    private final List<Seat> seats;
    private final Random chance;
    private final Map<String, Waiting> queue = new LinkedHashMap<>();
    private final Map<Seat, String> confirmed = new HashMap<>();
    private final Map<Seat, String> meant = new HashMap<>();
    private final List<String> refusals = new ArrayList<>();

    UnreliablePhone(UserId user, List<Seat> seats, Random chance) {
        this.user = user;
        this.seats = seats;
        this.chance = chance;
    }

    /** Marks somebody, or corrects the mark. */
    void mark() {
        var seat = seats.get(chance.nextInt(seats.size()));
        var mark = MARKS.get(chance.nextInt(MARKS.size()));
        if (mark.equals(meant.put(seat, mark))) {
            return;
        }
        var before =
                queue.values().stream().filter(one -> one.seat().equals(seat)).toList();
        var replaced = new ArrayList<Object>();
        before.forEach(one -> {
            replaced.addAll((List<?>) one.record().get("replaces"));
            replaced.add(one.record().get("id"));
            queue.remove(String.valueOf(one.record().get("id")));
        });
        var id = UUID.randomUUID().toString();
        queue.put(id, new Waiting(seat, mark, record(id, seat, mark, replaced)));
    }

    /** What it sends now: some of what waits, in any order. */
    List<Map<String, @Nullable Object>> sends() {
        var some = new ArrayList<Map<String, @Nullable Object>>();
        queue.values().stream().filter(one -> chance.nextInt(3) > 0).limit(4).forEach(one -> some.add(one.record()));
        java.util.Collections.shuffle(some, chance);
        return some;
    }

    void hears(List<Answer> answers) {
        for (var answer : answers) {
            switch (answer.state()) {
                case "applied", "already" -> settled(answer.id());
                case "later" -> {}
                default -> refusals.add(answer.toString());
            }
        }
    }

    private void settled(String id) {
        var done = queue.remove(id);
        if (done != null) {
            confirmed.put(done.seat(), done.mark());
        }
    }

    boolean waits() {
        return !queue.isEmpty();
    }

    Map<Seat, String> meant() {
        return meant;
    }

    List<String> refusals() {
        return refusals;
    }

    private Map<String, @Nullable Object> record(String id, Seat seat, String mark, List<Object> replaced) {
        var record = new HashMap<String, @Nullable Object>();
        record.put("id", id);
        record.put("kind", "mark");
        record.put("session", seat.session().toString());
        record.put("user", user.value().toString());
        record.put("madeAt", Instant.now().toString());
        record.put("replaces", replaced);
        record.put(
                "fields",
                Map.of(
                        "person",
                        seat.person().toString(),
                        "mark",
                        mark,
                        "seen",
                        confirmed.getOrDefault(seat, ""),
                        "why",
                        "corrected on the phone"));
        return record;
    }
}
