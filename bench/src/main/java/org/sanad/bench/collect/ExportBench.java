package org.sanad.bench.collect;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.sanad.bench.load.Browser;
import org.sanad.bench.load.Rounds;
import org.sanad.bench.load.StartedSanad;

/**
 * Prints how 10,000 submissions of the form of 100 questions go out: as files and by OData, and one page of a repeat. Arguments:
 * the folder of {@code ./sanad}; a folder to keep the data in.
 */
public final class ExportBench {

    private static final int FORMS = 10_000;
    private static final int PHONES = 8;
    private static final int WARM = 3;
    private static final int COUNTED = 5;
    private static final Pattern NEXT = Pattern.compile("\"@odata.nextLink\":\"([^\"]+)\"");

    /** @param first ms to the first byte */
    private record Taken(long bytes, double first, double all, String end) {}

    private final StartedSanad sanad;
    private final ExportScene scene;
    private final HttpClient client = HttpClient.newHttpClient();

    private ExportBench(StartedSanad sanad, ExportScene scene) {
        this.sanad = sanad;
        this.scene = scene;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var door = Path.of(arguments[0]).resolve("sanad");
        var folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("sanad-load");
        var scene = ExportScene.in(folder);
        try (var sanad = StartedSanad.on(folder, door)) {
            var bench = new ExportBench(sanad, scene);
            bench.fill();
            bench.measure();
            HeldMemory.of(sanad.process().pid(), scene.collect().folder()).print();
            System.out.println(Rounds.load() + " at the end");
        }
    }

    private void fill() throws InterruptedException, ExecutionException {
        var made = new FilledForms(System.nanoTime());
        var under = new ArrayList<Future<Boolean>>();
        try (var at = Executors.newFixedThreadPool(PHONES)) {
            for (var phone = 0; phone < PHONES; phone++) {
                var queue = new ArrayList<CollectPhone.Filled>();
                for (var form = scene.there(); form < FORMS; form += PHONES) {
                    queue.add(made.longForm());
                }
                var sender = CollectPhone.at(scene.collect().door(sanad.port()));
                under.add(at.submit(() -> queue.stream().allMatch(sender::send)));
            }
            for (var one : under) {
                if (!one.get()) {
                    throw new IllegalStateException("not taken");
                }
            }
        }
    }

    private void measure() throws IOException, InterruptedException {
        var browser = new Browser(sanad.port(), scene.username(), scene.password());
        var file = scene.form() + "/export/file?groups=on&kind=";
        System.out.printf(
                "%n%-40s %8s %9s %9s %9s %10s%n",
                "10,000 x 105 (" + Rounds.load() + ")", "MB", "first ms", "all ms", "CPU Sanad", "PostgreSQL");
        print("CSV, a row each", () -> file(browser, file + "CSV"));
        print("CSV of form and repeat, zipped", () -> file(browser, file + "TABLES"));
        print("XLSX", () -> file(browser, file + "XLSX"));
        var service = "/api/forms/made.svc/";
        print("OData, 10,000 rows", () -> odata(service + "Submissions?$top=10000", ""));
        print("OData, 10,000 rows with repeats", () -> odata(service + "Submissions?$top=10000&$expand=*", ""));
        print("OData, 250 rows", () -> odata(service + "Submissions?$top=250", ""));
        var last = lastPage(service + "Submissions.g50");
        print("OData, 250 rows of the repeat", () -> odata(service + "Submissions.g50", "odata.maxpagesize=250"));
        print("  a page further on", () -> odata(last, "odata.maxpagesize=250"));
        System.out.println("bars: CSV first byte 100 ms, CPU 1000 ms; OData 1500 ms; page of a repeat 50 ms");
        System.out.println(
                "ODK Central 2026.2, same form: CSV 2700 to 6200 ms, first 250 to 460, CPU of node alone 2200 to 2600;"
                        + " zip 4200 to 6800; OData 4000 to 9100, CPU 3400 to 3800; with repeats 7000 to 11300;"
                        + " 250 rows 270 to 390; 250 rows of the repeat 4100 to 5700");
    }

    /** One thing that is taken out. */
    private interface Work {
        Taken take() throws IOException, InterruptedException;
    }

    private void print(String what, Work work) throws IOException, InterruptedException {
        for (var round = 0; round < WARM; round++) {
            work.take();
        }
        List<Taken> all = new ArrayList<>();
        var before = SpentCpu.of(sanad.process().pid(), scene.folder());
        for (var round = 0; round < COUNTED; round++) {
            all.add(work.take());
        }
        var spent = SpentCpu.of(sanad.process().pid(), scene.folder()).since(before);
        System.out.printf(
                "%-40s %8.2f %9.0f %9.0f %9.0f %10.0f%n",
                what,
                all.getFirst().bytes() / 1e6,
                median(all.stream().map(Taken::first).toList()),
                median(all.stream().map(Taken::all).toList()),
                spent.server() / COUNTED,
                spent.database() / COUNTED);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private Taken odata(String path, String prefer) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + sanad.port() + path))
                .header("Authorization", "Bearer " + scene.token())
                .header("Prefer", prefer.isEmpty() ? "return=minimal" : prefer)
                .build();
        var began = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return taken(answer.body(), began);
    }

    private static Taken file(Browser browser, String path) throws IOException {
        var began = System.nanoTime();
        return taken(browser.open(path), began);
    }

    private static Taken taken(InputStream body, long began) throws IOException {
        var buffer = new byte[1 << 16];
        var bytes = 0L;
        var end = "";
        try (body) {
            var read = body.read(buffer);
            var first = (System.nanoTime() - began) / 1e6;
            for (; read >= 0; read = body.read(buffer)) {
                bytes += read;
                end = read < 2_000 && !end.isEmpty() ? end + new String(buffer, 0, read) : new String(buffer, 0, read);
            }
            return new Taken(bytes, first, (System.nanoTime() - began) / 1e6, end);
        }
    }

    /** By following the links, as Power BI does. */
    private String lastPage(String first) throws IOException, InterruptedException {
        var at = first;
        for (var next = NEXT.matcher(odata(at, "odata.maxpagesize=10000").end());
                next.find();
                next = NEXT.matcher(odata(at, "odata.maxpagesize=10000").end())) {
            at = next.group(1).replaceFirst("^https?://[^/]+", "");
        }
        return at;
    }
}
