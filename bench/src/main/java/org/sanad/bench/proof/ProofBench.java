package org.sanad.bench.proof;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sanad.proof.Proof;
import org.sanad.proof.ProofRead;
import org.sanad.proof.Unreadable;

/** Prints how long files take, warm and each as {@code ./sanad proof}. Arguments: the house, and files. */
public final class ProofBench {

    private static final int WARM_UP = 15;
    private static final int ROUNDS = 11;
    private static final int PAGES = 500;

    private final Path house;
    private double commands;

    private ProofBench(Path house) {
        this.house = house;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, Unreadable {
        var load =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getSystemLoadAverage();
        System.out.printf("Proof-reading; load of the machine %.1f%n", load);
        System.out.println("| file | kB | numbers | proven | questions | warm, median ms | command, s |");
        System.out.println("|---|---|---|---|---|---|---|");
        var bench = new ProofBench(Path.of(arguments[0]));
        List<String> files = Arrays.asList(arguments).subList(1, arguments.length);
        for (String file : files) {
            bench.line(Path.of(file), WARM_UP);
        }
        if (!files.isEmpty()) {
            System.out.printf("| one after the other | | | | | | %.2f |%n", bench.commands);
            System.out.printf("| in one command | | | | | | %.2f |%n", bench.command(files));
        }
        bench.made();
    }

    private void made() throws IOException, InterruptedException, Unreadable {
        var page = Files.readString(house.resolve("proof/src/test/resources/reports/consistent-en.txt"));
        var book = Files.createTempFile("book", ".txt");
        try {
            Files.writeString(book, (page + "\f\n").repeat(PAGES), StandardCharsets.UTF_8);
            line(book, 1);
        } finally {
            Files.delete(book);
        }
    }

    private void line(Path file, int warmUp) throws IOException, InterruptedException, Unreadable {
        var bytes = Files.readAllBytes(file);
        Proof proof = ProofRead.file(bytes);
        for (int i = 0; i < warmUp; i++) {
            ProofRead.file(bytes);
        }
        var times = new double[warmUp > 1 ? ROUNDS : 3];
        for (int i = 0; i < times.length; i++) {
            var from = System.nanoTime();
            ProofRead.file(bytes);
            times[i] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(times);
        var seconds = command(List.of(file.toString()));
        commands += seconds;
        System.out.printf(
                "| %s | %d | %d | %d | %d | %.0f | %.2f |%n",
                file.getFileName(),
                bytes.length / 1000,
                proof.numbers(),
                proof.proven().size(),
                proof.questions().size(),
                times[times.length / 2],
                seconds);
    }

    private double command(List<String> files) throws IOException, InterruptedException {
        var times = new double[3];
        for (int i = 0; i < times.length; i++) {
            var from = System.nanoTime();
            List<String> words = new ArrayList<>(List.of(house.resolve("sanad").toString(), "proof"));
            words.addAll(files);
            new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            times[i] = (System.nanoTime() - from) / 1e9;
        }
        Arrays.sort(times);
        return times[1];
    }
}
