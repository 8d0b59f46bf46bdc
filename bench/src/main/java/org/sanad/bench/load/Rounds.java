package org.sanad.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Does something over and over and prints how long it took, in ms by the clock on the wall. */
public record Rounds(int warm, int counted) {

    /** One round; numbered, so that each can do something new. */
    public interface Work {
        void round(int number);
    }

    public static void heading() {
        System.out.printf(
                "%n%-58s %7s %7s %7s %7s %7s%n", "ms (" + load() + ")", "rounds", "median", "p95", "worst", "bar");
    }

    /** The machine's load over the last minutes: what else ran beside the bench. */
    public static String load() {
        try {
            var words = Files.readString(Path.of("/proc/loadavg")).split(" ");
            return "load average %s %s %s".formatted(words[0], words[1], words[2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void print(String what, int bar, Work work) {
        List<Double> times = new ArrayList<>();
        for (var round = 0; round < warm + counted; round++) {
            var began = System.nanoTime();
            work.round(round);
            if (round >= warm) {
                times.add((System.nanoTime() - began) / 1e6);
            }
        }
        print(what, bar, times);
    }

    public static void print(String what, int bar, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        var count = sorted.size();
        System.out.printf(
                "%-58s %7d %7.0f %7.0f %7.0f %7d%n",
                what,
                count,
                sorted.get(count / 2),
                sorted.get((int) Math.ceil(count * 0.95) - 1),
                sorted.getLast(),
                bar);
    }
}
