package org.sanad.bench.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.sanad.bench.load.Rounds;
import org.sanad.bench.load.StartedSanad;

/**
 * Kills Sanad or its database without warning, again and again, while phones send forms with photographs, each until it
 * hears that the form is there. Then looks whether all of that is there, whole and once. Arguments: the folder of
 * {@code ./sanad}; a folder; how many forms.
 */
public final class CrashBench {

    private static final int PHONES = 6;
    private static final int LARGEST_PHOTOGRAPH = 60_000;

    private final CollectScene scene;
    private final Path door;
    private final Queue<CollectPhone.Filled> waiting = new ConcurrentLinkedQueue<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicReference<StartedSanad> sanad = new AtomicReference<>();
    private final Random chance = new Random();
    private int killedServer;
    private int killedDatabase;
    private volatile boolean over;

    private CrashBench(CollectScene scene, Path door) {
        this.scene = scene;
        this.door = door;
    }

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        var folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("sanad-load");
        var bench =
                new CrashBench(CollectScene.in(folder), Path.of(arguments[0]).resolve("sanad"));
        bench.run(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2_000);
    }

    private void run(int forms) throws IOException, SQLException, InterruptedException {
        var made = new FilledForms(System.nanoTime());
        var all = new ArrayList<CollectPhone.Filled>();
        for (var form = 0; form < forms; form++) {
            all.add(made.withPhotographs(LARGEST_PHOTOGRAPH));
        }
        waiting.addAll(all);
        sanad.set(StartedSanad.on(scene.folder(), door));
        try (var phones = Executors.newFixedThreadPool(PHONES)) {
            for (var phone = 0; phone < PHONES; phone++) {
                phones.submit(this::collect);
            }
            while (acknowledged.size() < forms) {
                LockSupport.parkNanos(
                        Duration.ofMillis(300 + chance.nextInt(4_000)).toNanos());
                if (acknowledged.size() < forms) {
                    kill();
                }
            }
            over = true;
            phones.shutdown();
            phones.awaitTermination(2, TimeUnit.MINUTES);
        }
        running().close();
        System.out.printf(
                "%d forms with %d photographs; Sanad killed %d times, its database %d times (%s)%n",
                forms, forms * 3, killedServer, killedDatabase, Rounds.load());
        System.out.println(new Reconciled(scene.folder()).count(all));
    }

    private StartedSanad running() {
        return java.util.Objects.requireNonNull(sanad.get());
    }

    private void kill() throws IOException, InterruptedException {
        var running = running();
        if (chance.nextInt(3) == 0) {
            ProcessHandle.of(SpentCpu.postmaster(scene.folder())).ifPresent(ProcessHandle::destroyForcibly);
            killedDatabase++;
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        } else {
            killedServer++;
        }
        running.process().destroyForcibly();
        running.process().onExit().join();
        sanad.set(StartedSanad.on(scene.folder(), door));
    }

    private void collect() {
        while (!over) {
            var form = waiting.poll();
            if (form == null) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                continue;
            }
            if (CollectPhone.at(scene.door(running().port())).send(form)) {
                acknowledged.add(form.instanceId());
            } else {
                waiting.add(form);
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }
}
