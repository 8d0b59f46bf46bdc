package org.sanad.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.sanad.bench.load.QueueScene.Seat;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how long it takes when the phones of 300 facilitators find their signal within one minute, each with 25 marks,
 * and when all of them send the same once more. Then counts what is there. Arguments: the folder of {@code ./sanad}; a
 * folder to keep the load in.
 */
public final class QueuesBench {

    private static final int BAR = 500;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([a-z]+)\"");

    /** A signed-in phone and what waits on it. */
    private record Phone(Browser browser, String queue, int waiting) {}

    /** ms by the clock on the wall. */
    private record Sent(double prepared, double delivered, List<String> states) {}

    private QueuesBench() {}

    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        var door = Path.of(arguments[0]).resolve("sanad");
        var folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("sanad-load");
        QueueScene scene;
        try (var load = Load.in(folder)) {
            scene = QueueScene.in(load);
        }
        try (var sanad = StartedSanad.on(folder, door)) {
            var phones = new ArrayList<Phone>();
            for (var seat : scene.seats()) {
                phones.add(new Phone(
                        new Browser(sanad.port(), seat.username(), scene.password()),
                        queue(seat),
                        seat.people().size()));
            }
            Rounds.heading();
            print("first time", "applied", deliver(phones));
            print("the same again", "already", deliver(phones));
            System.out.println(Rounds.load() + " at the end");
        }
        try (var load = Load.in(folder)) {
            count(load, scene);
        }
    }

    private static String queue(Seat seat) {
        var records = seat.people().stream()
                .map(person -> Map.of(
                        "id", UUID.randomUUID().toString(),
                        "kind", "mark",
                        "session", seat.session(),
                        "user", seat.user().value().toString(),
                        "madeAt", Instant.now().toString(),
                        "replaces", List.of(),
                        "fields", Map.of("person", person, "mark", "PRESENT", "seen", "", "why", "")))
                .toList();
        return JSON.writeValueAsString(Map.of("deviceNow", Instant.now().toString(), "records", records));
    }

    /** Each phone at a moment of its own within the minute. */
    private static List<Sent> deliver(List<Phone> phones) throws InterruptedException, ExecutionException {
        var chance = new Random(25);
        var under = new ArrayList<Future<Sent>>();
        try (var minute = Executors.newScheduledThreadPool(16)) {
            for (var phone : phones) {
                under.add(
                        minute.schedule(() -> send(phone), chance.nextLong(MINUTE.toMillis()), TimeUnit.MILLISECONDS));
            }
            var sent = new ArrayList<Sent>();
            for (var one : under) {
                sent.add(one.get());
            }
            return sent;
        }
    }

    private static Sent send(Phone phone) {
        var began = System.nanoTime();
        var found = TOKEN.matcher(phone.browser().get("/device"));
        if (!found.find()) {
            throw new IllegalStateException("no token");
        }
        var prepared = System.nanoTime();
        var answer = phone.browser().json("/device/records", phone.queue(), found.group(1));
        var delivered = System.nanoTime();
        var states =
                STATE.matcher(answer).results().map(state -> state.group(1)).toList();
        return new Sent((prepared - began) / 1e6, (delivered - prepared) / 1e6, states);
    }

    private static void print(String round, String expected, List<Sent> sent) {
        var states = sent.stream().flatMap(one -> one.states().stream()).toList();
        Rounds.print(
                "queues, " + round + ": token",
                BAR,
                sent.stream().map(Sent::prepared).toList());
        Rounds.print(
                "queues, " + round + ": records",
                BAR,
                sent.stream().map(Sent::delivered).toList());
        System.out.printf(
                "  %d of %d records answered \"%s\"%n",
                states.stream().filter(expected::equals).count(), states.size(), expected);
    }

    private static void count(Load load, QueueScene scene) throws SQLException {
        var sessions = "'"
                + String.join("','", scene.seats().stream().map(Seat::session).toList()) + "'";
        var meant =
                scene.seats().stream().mapToInt(seat -> seat.people().size()).sum();
        try (var statement = load.connection().createStatement();
                var row = statement.executeQuery("""
                        select (select count(*) from programmes.attendance where session_id in (%1$s)),
                            (select count(*) from programmes.attendance_correction where session_id in (%1$s))
                        """.formatted(sessions))) {
            row.next();
            System.out.printf(
                    "  %d marks meant, %d there, %d lost, %d doubled%n",
                    meant, row.getInt(1), meant - row.getInt(1), row.getInt(2));
        }
    }
}
