package org.sanad.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Run by {@code ./sanad bench entry}: forms of 100 and 1000 questions in a headless browser as wide as a phone. */
class EntryBench {

    private static final int ROUNDS = 7;
    private static final int AS_SLOW_AS_A_CHEAP_PHONE = 4;

    private static final String WEIGHT = """
            () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
              .reduce((sum, one) => sum + one.encodedBodySize, 0)
            """;
    private static final String SINCE_BEGUN = "() => performance.now()";
    private static final String A_LETTER = """
            async () => {
              const input = document.querySelector(".q-page [data-type=text] input");
              const from = performance.now();
              for (const letter of "abcdefghij") {
                input.value += letter;
                input.dispatchEvent(new Event("input", { bubbles: true }));
                await 0;
              }
              return (performance.now() - from) / 10;
            }
            """;

    @Test
    void print() {
        System.out.println();
        System.out.println(
                "| questions | processor | first load, ms | again, ms | first load, kB | next page, ms | a letter, ms | heap, MB |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (var questions : new int[] {100, 1000}) {
            System.out.println(measured(questions, 1));
            System.out.println(measured(questions, AS_SLOW_AS_A_CHEAP_PHONE));
        }
    }

    private static String measured(int questions, int slower) {
        var form = PublishedForm.upload("made", MadeTable.of(questions));
        try (var reader = Stage.signedIn("me", Device.PHONE)) {
            reader.open(form.path());
            var path = reader.page().locator("a[href$='/try']").first().getAttribute("href");
            slowDown(reader.page(), slower);
            var first = timeToForm(reader, path);
            var weight = number(reader.page(), WEIGHT) / 1024;
            var again = new ArrayList<Double>();
            var turns = new ArrayList<Double>();
            for (var round = 0; round < ROUNDS; round++) {
                again.add(timeToForm(reader, path));
                turns.add(timeToTurn(reader.page()));
            }
            var letter = number(reader.page(), A_LETTER);
            return String.format(
                    Locale.ROOT,
                    "| %d | 1/%d | %.0f | %.0f | %.0f | %.0f | %.1f | %.0f |",
                    questions,
                    slower,
                    first,
                    median(again),
                    weight,
                    median(turns),
                    letter,
                    heap(reader.page()));
        }
    }

    private static double timeToForm(Reader reader, String path) {
        reader.open(path);
        FormOnScreen.on(reader.page());
        return number(reader.page(), SINCE_BEGUN);
    }

    private static double timeToTurn(Page page) {
        var from = System.nanoTime();
        page.locator(".q-bar .button-main").click();
        page.locator(".q-progress", new Page.LocatorOptions().setHasText("Part 2"))
                .waitFor();
        return (System.nanoTime() - from) / 1e6;
    }

    private static void slowDown(Page page, int times) {
        var rate = new JsonObject();
        rate.addProperty("rate", times);
        page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
    }

    private static double heap(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("HeapProfiler.collectGarbage");
        return session.send("Runtime.getHeapUsage").get("usedSize").getAsDouble() / 1e6;
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
