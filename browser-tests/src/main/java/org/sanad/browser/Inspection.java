package org.sanad.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Judges the page that is open: what everybody can see, and what a reader of the screen or of code can tell. */
public final class Inspection {

    private static final String SCRIPT = script();
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Inspection() {}

    /** Faults of words, digits, direction, width and targets. */
    public static List<String> of(Page page, Tongue tongue, Device device) {
        var expected = Map.of(
                "direction", tongue.direction(),
                "digits", tongue.digits(),
                "language", tongue.tag(),
                "phone", device != Device.DESK);
        return ((List<?>) page.evaluate(SCRIPT, expected))
                .stream().map(String::valueOf).toList();
    }

    /**
     * What axe finds against WCAG 2.2 AA. It takes joined Arabic for an icon font and passes any contrast there, so it
     * must see each page in a Latin script as well.
     */
    public static List<String> byAxe(Page page, Device device) {
        asTallAsItsContent(page, device);
        return new AxeBuilder(page)
                .withTags(WCAG_2_2_AA).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(Inspection::sentences)
                        .toList();
    }

    /** So that nothing counts as covered by the bar at the bottom that a reader could scroll out from under it. */
    private static void asTallAsItsContent(Page page, Device device) {
        var tall = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(device.width(), Math.max(device.height(), Math.min(tall + 100, 12_000)));
    }

    private static Stream<String> sentences(Rule rule) {
        return rule.getNodes().stream()
                .limit(3)
                .map(node -> "axe " + rule.getId() + ": " + node.getTarget() + " "
                        + String.valueOf(node.getFailureSummary()).replaceAll("\\s+", " "));
    }

    private static String script() {
        try (var file = Objects.requireNonNull(Inspection.class.getResourceAsStream("inspect.js"))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("({"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
