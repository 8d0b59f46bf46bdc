package org.sanad.bench.tabulate;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sanad.tabulation.Dataset;
import org.sanad.tabulation.Design;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.SelectOne;
import org.sanad.tabulation.Tabulator;
import org.sanad.tabulation.Tested.Correction;

/** The whole plan of 60 questions in seven breakdowns, with intervals. Arguments: numbers of interviews. */
public final class TabulateBench {

    private static final int ROUNDS = 7;
    private static final int QUESTIONS_FOR_R = 3;

    private TabulateBench() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        var sizes = arguments.length == 0 ? List.of("10000", "1000000") : List.of(arguments);
        System.out.println("60 questions x 7 breakdowns with intervals; milliseconds, as it comes and by one thread");
        System.out.println(
                "interviews  design                      laid out   first    warm    one   memory MB    rows");
        for (var size : sizes) {
            var data = MadeSurvey.of(Integer.parseInt(size));
            measure(data, "strata, even weights", strata().weighted("weight"));
            measure(data, "strata, own weights", strata().weighted("own_weight"));
            measure(
                    data,
                    "strata, clusters, weights",
                    strata().weighted("own_weight").clustered("cluster"));
        }
        besideR(MadeSurvey.of(10_000));
    }

    private static Design strata() {
        return Design.randomSample().stratified("b2");
    }

    private static void measure(Dataset data, String name, Design design) {
        var plan = MadeSurvey.plan();
        long before = used();
        long begin = System.nanoTime();
        var tabulator = Tabulator.of(data, design);
        double laidOut = since(begin);
        begin = System.nanoTime();
        List<ResultRow> rows = tabulator.tabulate(plan).rows();
        double first = since(begin);
        double warm = median(() -> tabulator.tabulate(plan));
        double one = median(() -> tabulator.tabulate(plan, Correction.HOLM, 1));
        int count = rows.size();
        rows = List.of();
        System.out.printf(
                "%10d  %-26s %9.0f %7.0f %7.0f %6.0f %11d %7d%n",
                data.size(), name, laidOut, first, warm, one, (used() - before) >> 20, count);
        Reference.reachabilityFence(tabulator);
        Reference.reachabilityFence(rows);
    }

    private static double median(Runnable work) {
        var times = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            work.run();
            times.add(since(begin));
        }
        Collections.sort(times);
        return times.get(ROUNDS / 2);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The first questions again, in R where it is. */
    private static void besideR(Dataset data) throws IOException, InterruptedException {
        var tabulator = Tabulator.of(data, strata().weighted("weight"));
        List<PlanRow> slice = MadeSurvey.plan().subList(0, QUESTIONS_FOR_R * 7);
        tabulator.tabulate(slice);
        long begin = System.nanoTime();
        tabulator.tabulate(slice);
        System.out.printf("%d questions x 7, 10000 interviews, here: %.1f ms%n", QUESTIONS_FOR_R, since(begin));
        var folder = Files.createTempDirectory("sanad-r");
        var csv = folder.resolve("slice.csv");
        Files.writeString(csv, csv(data));
        var script = folder.resolve("slice.R");
        try (var in = TabulateBench.class.getResourceAsStream("slice.R")) {
            Files.write(script, in.readAllBytes());
        }
        try {
            new ProcessBuilder("Rscript", script.toString(), csv.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            System.out.println("R is not installed: nothing to compare with (r-base-core, r-cran-survey)");
        }
    }

    private static String csv(Dataset data) {
        var names = List.of("b0", "b1", "b2", "b3", "b4", "b5", "so0", "so1", "so2");
        var text = new StringBuilder(String.join(",", names)).append('\n');
        for (int row = 0; row < data.size(); row++) {
            for (var name : names) {
                var column = (SelectOne) data.column(name).orElseThrow();
                boolean answered = column.state(row) == org.sanad.tabulation.AnswerState.ANSWERED;
                text.append(answered ? column.choices().get(column.choice(row)) : "")
                        .append(name.equals("so2") ? '\n' : ',');
            }
        }
        return text.toString();
    }
}
