package org.sanad.bench.forms;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.sanad.xlsform.Conversion;
import org.sanad.xlsform.ConvertForm;

/** Prints how long a form takes: inside a warm process, and as {@code ./sanad convert}. Argument: the house. */
public final class ConvertBench {

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 40;
    private static final int PROCESSES = 7;

    private ConvertBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var load =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getSystemLoadAverage();
        System.out.printf("Forms in three languages, .xlsx to XForm; load of the machine %.1f%n", load);
        System.out.println(
                "| questions | XForm, kB | warm, median ms | warm, best ms | peer's warm ms | command, median s |");
        System.out.println("|---|---|---|---|---|---|");
        line(100, "74", Path.of(arguments[0]));
        line(1000, "473", Path.of(arguments[0]));
    }

    private static void line(int questions, String peer, Path house) throws IOException, InterruptedException {
        var file = MadeForm.xlsx(questions);
        var bytes = 0;
        for (int i = 0; i < WARM_UP; i++) {
            bytes = convert(file);
        }
        var times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            var from = System.nanoTime();
            convert(file);
            times[i] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                "| %d | %d | %.1f | %.1f | %s | %.2f |%n",
                questions, bytes / 1000, times[ROUNDS / 2], times[0], peer, command(file, house));
    }

    private static int convert(byte[] file) {
        return switch (ConvertForm.from(file, "made.xlsx")) {
            case Conversion.Converted form -> form.xform().length();
            case Conversion.Refused no ->
                throw new IllegalStateException(no.findings().toString());
        };
    }

    private static double command(byte[] file, Path house) throws IOException, InterruptedException {
        var form = Files.createTempFile("made", ".xlsx");
        try {
            Files.write(form, file);
            var times = new double[PROCESSES + 1];
            for (int i = 0; i < times.length; i++) {
                var from = System.nanoTime();
                var command = new ProcessBuilder(
                                house.resolve("sanad").toString(), "convert", form.toString(), "-o", form + ".xml")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (command.waitFor() != 0) {
                    throw new IllegalStateException("convert failed");
                }
                times[i] = (System.nanoTime() - from) / 1e9;
            }
            var counted = Arrays.copyOfRange(times, 1, times.length); // the first may build
            Arrays.sort(counted);
            return counted[PROCESSES / 2];
        } finally {
            Files.delete(form);
            Files.deleteIfExists(Path.of(form + ".xml"));
        }
    }
}
