package org.sanad.bench.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sanad.bench.load.Rounds;
import org.sanad.bench.load.StartedSanad;

/**
 * Prints how fast submissions of a form of 100 questions are kept, with one phone and with eight at once. Arguments: the
 * folder of {@code ./sanad}; a folder to keep the data in.
 */
public final class IngestBench {

    private static final int WARM = 2_000;
    private static final int COUNTED = 3_000;

    private IngestBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var door = Path.of(arguments[0]).resolve("sanad");
        var folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("sanad-load");
        var scene = CollectScene.in(folder);
        try (var sanad = StartedSanad.on(folder, door)) {
            var bench = new IngestBench();
            bench.send(scene, sanad, 8, WARM, false);
            System.out.printf(
                    "%n%-34s %7s %7s %7s %7s %9s %9s%n",
                    "100 questions (" + Rounds.load() + ")",
                    "a second",
                    "p50 ms",
                    "p95",
                    "p99",
                    "CPU Sanad",
                    "PostgreSQL");
            bench.send(scene, sanad, 1, COUNTED / 2, true);
            bench.send(scene, sanad, 8, COUNTED, true);
            System.out.println("bar: 8 phones 400 a second, p99 60 ms, 3 ms of CPU each in all");
            System.out.println(
                    "ODK Central 2026.2, same form: 1 phone 40 to 55 a second, p99 48 to 81; 8 phones 93 to 98,"
                            + " p99 197 to 211; 13 ms of CPU each");
            HeldMemory.of(sanad.process().pid(), scene.folder()).print();
            System.out.println(Rounds.load() + " at the end");
        }
    }

    private void send(CollectScene scene, StartedSanad sanad, int phones, int forms, boolean told)
            throws IOException, InterruptedException, ExecutionException {
        var queues = new ArrayList<List<CollectPhone.Filled>>();
        var made = new FilledForms(System.nanoTime());
        for (var phone = 0; phone < phones; phone++) {
            var queue = new ArrayList<CollectPhone.Filled>();
            for (var form = 0; form < forms / phones; form++) {
                queue.add(made.longForm());
            }
            queues.add(queue);
        }
        var before = SpentCpu.of(sanad.process().pid(), scene.folder());
        var began = System.nanoTime();
        var times = times(scene, sanad, queues);
        var seconds = (System.nanoTime() - began) / 1e9;
        var spent = SpentCpu.of(sanad.process().pid(), scene.folder()).since(before);
        if (told) {
            print(phones, times, seconds, spent);
        }
    }

    private static List<Double> times(CollectScene scene, StartedSanad sanad, List<List<CollectPhone.Filled>> queues)
            throws InterruptedException, ExecutionException {
        var under = new ArrayList<Future<List<Double>>>();
        try (var at = Executors.newFixedThreadPool(queues.size())) {
            for (var queue : queues) {
                under.add(at.submit(() -> oneByOne(CollectPhone.at(scene.door(sanad.port())), queue)));
            }
            var times = new ArrayList<Double>();
            for (var one : under) {
                times.addAll(one.get());
            }
            return times;
        }
    }

    private static List<Double> oneByOne(CollectPhone phone, List<CollectPhone.Filled> queue) {
        var times = new ArrayList<Double>();
        for (var form : queue) {
            var began = System.nanoTime();
            if (!phone.send(form)) {
                throw new IllegalStateException("not taken");
            }
            times.add((System.nanoTime() - began) / 1e6);
        }
        return times;
    }

    private static void print(int phones, List<Double> times, double seconds, SpentCpu spent) {
        var sorted = times.stream().sorted().toList();
        var count = sorted.size();
        System.out.printf(
                "%-34s %7.0f %7.1f %7.1f %7.1f %9.2f %9.2f%n",
                phones == 1 ? "1 phone" : phones + " phones at once",
                count / seconds,
                sorted.get(count / 2),
                sorted.get((int) (count * 0.95)),
                sorted.get((int) (count * 0.99)),
                spent.server() / count,
                spent.database() / count);
    }
}
