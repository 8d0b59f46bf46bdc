package org.sanad.xlsform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All that was found so far; reading goes on, so that an author sees everything at once. */
public final class Findings {

    /** A form with more faults than this is wrong in some way that more lines would not make clearer. */
    private static final int MOST = 2_000;

    private final Set<Finding> found = new LinkedHashSet<>();

    public void add(Code code, Place place, Object... arguments) {
        add(Hint.NONE, code, place, arguments);
    }

    public void add(Hint hint, Code code, Place place, Object... arguments) {
        if (found.size() < MOST) {
            found.add(new Finding(
                    code, place, Stream.of(arguments).map(String::valueOf).toList(), hint));
        }
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Errors first, each part in the order of the workbook's rows. */
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>(found);
        all.sort(Comparator.comparing(Finding::severity)
                .thenComparing(finding -> finding.place().sheet(), Findings::bySheet)
                .thenComparingInt(finding -> finding.place().row()));
        return all;
    }

    private static int bySheet(String one, String other) {
        return Integer.compare(rank(one), rank(other));
    }

    private static int rank(String sheet) {
        return List.of("", "survey", "choices", "external_choices", "settings", "entities")
                .indexOf(sheet);
    }
}
