package org.sanad.bench.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.sanad.reporting.ReportDocument;
import org.sanad.reporting.formats.Format;
import org.sanad.reporting.formats.RenderDocument;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Prints how long a report of some sixty pages with 120 charts takes in each language and format. */
public final class ReportBench {

    private static final int ROUNDS = 3;
    private static final double MEGABYTE = 1_000_000.0;

    private ReportBench() {}

    public static void main(String[] arguments) throws IOException {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.out.printf(
                "A report with %d charts; load of the machine %.1f; PDF bar 5 s%n",
                MadeReport.CHARTS, machine.getSystemLoadAverage());
        System.out.println("| language | format | first, s | median, s | file, kB | memory of Sanad, MB |");
        System.out.println("|---|---|---|---|---|---|");
        try (var context = new AnnotationConfigApplicationContext("org.sanad.reporting")) {
            var render = context.getBean(RenderDocument.class);
            for (var report : MadeReport.LANGUAGES) {
                var from = System.nanoTime();
                var document = report.document();
                System.out.printf(
                        "| %s | drawn | %.2f | | | |%n", report.script().language(), seconds(from));
                for (var format : Format.values()) {
                    line(render, document, format);
                }
            }
        }
    }

    private static void line(RenderDocument render, ReportDocument document, Format format) throws IOException {
        var times = new double[ROUNDS];
        var file = new byte[0];
        for (var i = 0; i < ROUNDS; i++) {
            var from = System.nanoTime();
            file = render.render(document, format);
            times[i] = seconds(from);
        }
        var first = times[0];
        Arrays.sort(times);
        var language = document.cover().script().language();
        System.out.printf(
                "| %s | %s | %.2f | %.2f | %d | %.0f |%n",
                language, format, first, times[ROUNDS / 2], file.length / 1000, memory() / MEGABYTE);
        Files.write(
                Path.of(System.getProperty("java.io.tmpdir"), "sanad-bench-" + language + "." + format.ending()), file);
    }

    /** What the heap holds after the garbage is gone. */
    private static double memory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }
}
