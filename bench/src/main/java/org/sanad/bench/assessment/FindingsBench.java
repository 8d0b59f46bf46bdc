package org.sanad.bench.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sanad.bench.load.Browser;
import org.sanad.bench.load.Rounds;
import org.sanad.bench.load.StartedSanad;

/**
 * Prints how long the pages of a round with 10,000 interviews take, on Sanad as {@code ./sanad run} starts it. Arguments:
 * the folder of {@code ./sanad}; how many interviews, if others; a folder to keep the data in.
 */
public final class FindingsBench {

    private static final Rounds PAGES = new Rounds(5, 30);
    private static final int FINDINGS = 200;
    private static final int PAGE = 100;
    private static final Pattern FILTER = Pattern.compile("name=\"(only-[^\"]+)\"[\\s\\S]*?<option value=\"([^\"]+)\"");
    private static final Pattern SECTION = Pattern.compile("[?&](?:amp;)?section=([^&\"]+)");

    private FindingsBench() {}

    public static void main(String[] arguments) throws IOException {
        var door = Path.of(arguments[0]).resolve("sanad");
        var interviews = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        var folder = arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("sanad-load");
        var scene = RoundScene.in(folder, interviews);
        try (var sanad = StartedSanad.on(folder, door)) {
            var officer = new Browser(sanad.port(), scene.username(), scene.password());
            var round = scene.address();
            System.out.printf("%n%,d interviews%n", interviews);
            Rounds.heading();
            once("plan drafted", () -> submit(officer, round + "/plan", round + "/plan/draft"));
            once("all of it counted", () -> submit(officer, round + "/plan", round + "/runs"));
            var first = new String[1];
            once("findings, first look", () -> first[0] = officer.get(round + "/findings"));
            print(officer, "findings", FINDINGS, round + "/findings");
            SECTION.matcher(first[0])
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .limit(3)
                    .forEach(section ->
                            print(officer, "findings, a part", FINDINGS, round + "/findings?section=" + section));
            FILTER.matcher(first[0]).results().limit(2).forEach(filter -> filtered(officer, round, filter));
            for (var page : List.of("", "/field", "/translation", "/coding", "/other-answers", "/cleaning", "/plan")) {
                print(officer, "page " + page, PAGE, round + page);
            }
            System.out.println(Rounds.load() + " at the end");
        }
    }

    private static void submit(Browser officer, String page, String action) {
        officer.post(action, Map.of("_csrf", Browser.token(officer.get(page))));
    }

    private static void filtered(Browser officer, String round, MatchResult filter) {
        var path = round + "/findings?" + filter.group(1) + "=" + filter.group(2);
        once("first look by " + filter.group(1), () -> officer.get(path));
        print(officer, "findings, filtered by " + filter.group(1), FINDINGS, path);
    }

    private static void print(Browser officer, String what, int bar, String path) {
        PAGES.print(what, bar, round -> officer.get(path));
    }

    private static void once(String what, Runnable work) {
        var began = System.nanoTime();
        work.run();
        Rounds.print(what, 0, List.of((System.nanoTime() - began) / 1e6));
    }
}
