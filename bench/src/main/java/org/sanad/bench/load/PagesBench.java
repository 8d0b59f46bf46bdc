package org.sanad.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.sanad.access.Role;
import org.sanad.bench.names.SlipOfThePen;

/**
 * Prints how long the pages take in a browser among 200,000 people and two million marks, signed in, on Sanad as
 * {@code ./sanad run} starts it. Arguments: the folder of {@code ./sanad}; a folder to keep the load in;
 * figures, sessions, calendar, search, import, if not all of them.
 */
public final class PagesBench {

    private static final Rounds PAGES = new Rounds(15, 60);
    private static final Rounds IMPORTS = new Rounds(3, 8);
    private static final List<String> ALL = List.of("figures", "sessions", "calendar", "search", "import");
    private static final int PAGE = 100;
    private static final int FIGURES = 300;
    private static final int SEARCH = 50;
    private static final int IMPORT = 1000;
    private static final Pattern PERSON = Pattern.compile("name=\"mark\\.([0-9a-f-]{36})\"");

    private final StartedSanad sanad;
    private final Scene scene;

    private PagesBench(StartedSanad sanad, Scene scene) {
        this.sanad = sanad;
        this.scene = scene;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var door = Path.of(arguments[0]).resolve("sanad");
        var folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("sanad-load");
        Scene scene;
        try (var load = Load.in(folder)) {
            scene = Scene.in(load);
        }
        try (var sanad = StartedSanad.on(folder, door)) {
            Rounds.heading();
            var bench = new PagesBench(sanad, scene);
            var parts = Map.<String, Runnable>of(
                    "figures", bench::figures,
                    "sessions", bench::sessions,
                    "calendar", bench::calendars,
                    "search", bench::searches,
                    "import", bench::imports);
            var wished = arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : ALL;
            wished.forEach(part -> Objects.requireNonNull(parts.get(part), part).run());
            System.out.println(Rounds.load() + " at the end");
        }
    }

    private Browser as(Role role) {
        return new Browser(sanad.port(), scene.user(role), scene.password());
    }

    private void figures() {
        var officer = as(Role.ME_OFFICER);
        page(officer, "panel, one year", FIGURES, "/figures?year=2022");
        page(officer, "figure with its projects", FIGURES, "/figures/services?year=2022");
        page(officer, "sessions behind a project", FIGURES, "/figures/services?year=2022&project=LOAD-6");
        page(as(Role.VIEWER), "panel for a viewer", FIGURES, "/figures?year=2022");
        page(officer, "panel of one governorate", FIGURES, "/figures?year=2022&governorate=IQG13");
    }

    private void sessions() {
        var facilitator = as(Role.FACILITATOR);
        var supervisor = as(Role.MHPSS_SUPERVISOR);
        var address = "/sessions/" + scene.sessions().getLast();
        page(facilitator, "today, of a facilitator", PAGE, "/today");
        page(facilitator, "session, as facilitator", PAGE, address);
        page(supervisor, "session, as supervisor", PAGE, address);
        var fields = new HashMap<String, String>();
        var form = facilitator.get(address);
        PERSON.matcher(form).results().forEach(found -> fields.put("mark." + found.group(1), "PRESENT"));
        fields.put("_csrf", Browser.token(form));
        PAGES.print(
                "saving %d marks".formatted(fields.size() - 1),
                PAGE,
                round -> facilitator.post("/sessions/" + scene.sessions().get(round), fields));
        page(supervisor, "cohort", PAGE, "/cohorts/" + scene.cohort());
        page(supervisor, "projects", PAGE, "/projects");
    }

    private void calendars() {
        var supervisor = as(Role.MHPSS_SUPERVISOR);
        var around = "&day=" + Scene.BUSY_SUNDAY;
        page(supervisor, "calendar, month with 2,000 sessions, 6 a day shown", PAGE, "/calendar?span=month" + around);
        page(supervisor, "calendar, week with 2,000 sessions, all shown", PAGE, "/calendar?span=week" + around);
        page(supervisor, "calendar, day with 286 sessions, all shown", PAGE, "/calendar?span=day" + around);
    }

    private void searches() {
        var random = new Random(9);
        var here = as(Role.LIVELIHOOD_OFFICER);
        var everywhere = as(Role.ME_OFFICER);
        page(everywhere, "people, nothing typed", PAGE, "/people");
        for (var script : Script.values()) {
            var names = scene.names().stream().filter(script::writes).toList();
            search(everywhere, script + " name, as written", names);
            search(
                    everywhere,
                    script + " name, misspelt",
                    names.stream().map(name -> SlipOfThePen.in(name, random)).toList());
            search(
                    here,
                    script + " name, misspelt, within a governorate",
                    names.stream().map(name -> SlipOfThePen.in(name, random)).toList());
            search(
                    everywhere,
                    script + " given name alone",
                    names.stream().map(name -> name.split(" ")[0]).toList());
        }
    }

    private void imports() {
        var officer = as(Role.LIVELIHOOD_OFFICER);
        PAGES.print("template of a list", PAGE, round -> officer.get("/import/template.xlsx"));
        var seed = new Random().nextLong(1_000_000);
        var uploads = new ArrayList<Double>();
        var previews = new ArrayList<Double>();
        var savings = new ArrayList<Double>();
        for (var round = 0; round < IMPORTS.warm() + IMPORTS.counted(); round++) {
            var times = imported(officer, Newcomers.list(seed + round));
            if (round >= IMPORTS.warm()) {
                uploads.add(times[0]);
                previews.add(times[1]);
                savings.add(times[2]);
            }
        }
        var list = "list of %d newcomers: ".formatted(Newcomers.ROWS);
        Rounds.print(list + "upload", IMPORT, uploads);
        Rounds.print(list + "preview", IMPORT, previews);
        Rounds.print(list + "save", IMPORT, savings);
    }

    /** ms of the upload, the preview and the saving. */
    private double[] imported(Browser officer, byte[] list) {
        var fields = Map.of(
                "cohort",
                scene.importCohort(),
                "joinsOn",
                "2025-02-01",
                "consentLanguage",
                "ar",
                "_csrf",
                Browser.token(officer.get("/import")));
        var began = System.nanoTime();
        var address = officer.upload("/import", list, fields);
        var uploaded = System.nanoTime();
        var token = Browser.token(officer.get(address));
        var shown = System.nanoTime();
        officer.post(address, Map.of("_csrf", token));
        var saved = System.nanoTime();
        return new double[] {(uploaded - began) / 1e6, (shown - uploaded) / 1e6, (saved - shown) / 1e6};
    }

    private static void page(Browser browser, String what, int bar, String address) {
        PAGES.print(what, bar, round -> browser.get(address));
    }

    private static void search(Browser browser, String what, List<String> typed) {
        PAGES.print(
                "search: " + what,
                SEARCH,
                round -> browser.get("/people?q=" + Browser.encoded(typed.get(round % typed.size()))));
    }

    private enum Script {
        ARABIC,
        SORANI,
        LATIN;

        boolean writes(String name) {
            var latin = name.codePoints().anyMatch(letter -> letter >= 'A' && letter <= 'z');
            var sorani = name.codePoints().anyMatch(letter -> "ەێۆڕڵڤپچگژکی".indexOf(letter) >= 0);
            return this == (latin ? LATIN : sorani ? SORANI : ARABIC);
        }

        @Override
        public String toString() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }
}
