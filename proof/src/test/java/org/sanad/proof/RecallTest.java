package org.sanad.proof;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * How many known contradictions of a published report are found, class by class. The report and the list of its
 * contradictions are not ours to ship: {@code -Dsanad.recall=REPORT,LIST} names them, and without it nothing runs.
 */
class RecallTest {

    private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");
    private static final Pattern ENTRY = Pattern.compile("(?ms)^### (C\\d+) (.+?)$.*?^- lines: (.+?)$");
    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:-(\\d+))?");

    /** Lists name the line of a title, findings that of the first bar below it. */
    private static final int TITLE = 6;

    private record Known(String id, String title, String kind, List<int[]> lines) {}

    @Test
    void known_contradictions_are_found() throws IOException {
        String given = System.getProperty("sanad.recall", "");
        assumeTrue(!given.isEmpty());
        Proof proof = ProofRead.text(Files.readString(Path.of(given.split(",")[0])));
        List<Known> known = known(Files.readString(Path.of(given.split(",")[1])));
        Map<String, List<String>> missed = new LinkedHashMap<>();
        Map<String, Integer> all = new LinkedHashMap<>();
        for (Known one : known) {
            all.merge(one.kind(), 1, Integer::sum);
            missed.computeIfAbsent(one.kind(), key -> new ArrayList<>());
            if (proof.findings().stream().noneMatch(finding -> speaksOf(finding, one))) {
                requireNonNull(missed.get(one.kind())).add(one.id() + " " + one.title());
            }
        }
        all.forEach((kind, count) ->
                System.out.println((count - requireNonNull(missed.get(kind)).size()) + " of " + count + " " + kind
                        + "; missed: " + requireNonNull(missed.get(kind))));
        proof.findings().stream()
                .filter(finding -> known.stream().noneMatch(one -> speaksOf(finding, one)))
                .forEach(finding -> System.out.println("beyond the list: " + finding));
        assertThat(proof.findings()).isNotEmpty();
    }

    private static List<Known> known(String list) {
        List<MatchResult> sections = SECTION.matcher(list).results().toList();
        return ENTRY.matcher(list)
                .results()
                .map(entry -> new Known(
                        entry.group(1),
                        entry.group(2),
                        sections.stream()
                                .filter(section -> section.start() < entry.start())
                                .reduce((first, last) -> last)
                                .map(section -> section.group(1))
                                .orElse(""),
                        RANGE.matcher(entry.group(3))
                                .results()
                                .map(RecallTest::range)
                                .toList()))
                .toList();
    }

    private static int[] range(MatchResult found) {
        int from = Integer.parseInt(found.group(1));
        return new int[] {from, found.group(2) == null ? from : Integer.parseInt(found.group(2))};
    }

    /** Whichever place a finding names: of a chart it is the first bar, the list may name its title or the text beside it. */
    private static boolean speaksOf(Finding finding, Known known) {
        return finding.readings().stream()
                .mapToInt(reading -> reading.place().line())
                .anyMatch(line ->
                        known.lines().stream().anyMatch(range -> line >= range[0] - 2 && line <= range[1] + TITLE));
    }
}
