package org.sanad.tabulation.table;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.Tested;
import org.sanad.tabulation.Tested.Correction;
import org.sanad.tabulation.hypothesis.Family;

/** Corrects the p of all tests of a plan for one another; a test that stands on many rows is one test. */
public final class CorrectTests {

    private CorrectTests() {}

    public static List<ResultRow> of(List<ResultRow> rows, Correction correction) {
        var tests = new IdentityHashMap<Tested, Integer>();
        rows.forEach(row -> row.test().ifPresent(test -> tests.putIfAbsent(test, tests.size())));
        var values = new double[tests.size()];
        tests.forEach((test, number) -> values[number] = test.p());
        var corrected = Family.corrected(values, correction);
        return rows.stream().map(row -> corrected(row, tests, corrected)).toList();
    }

    private static ResultRow corrected(ResultRow row, Map<Tested, Integer> tests, double[] values) {
        return new ResultRow(
                row.cell(),
                row.estimate(),
                row.counts(),
                row.mentionsShare(),
                row.rounded(),
                row.test().map(test -> test.adjusted(values[tests.getOrDefault(test, 0)])),
                row.flags(),
                row.hidden(),
                row.turns());
    }
}
