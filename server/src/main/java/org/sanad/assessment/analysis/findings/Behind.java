package org.sanad.assessment.analysis.findings;

import java.util.List;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.ResultRow.Hidden;

/**
 * The way from a number to the interviews behind it.
 *
 * @param page address of the interviews of a run; empty for who may not read answers
 */
record Behind(String page) {

    String of(ResultRow row) {
        if (page.isEmpty() || row.hidden() != Hidden.NO || row.counts().n() == 0) {
            return "";
        }
        var cell = row.cell();
        return page + "&row=" + Asked.coded(cell.planRow()) + "&value=" + Asked.coded(cell.value()) + "&repeat="
                + Asked.coded(cell.repeatValue()) + groups(cell.groupValues());
    }

    private static String groups(List<String> values) {
        var groups = new StringBuilder();
        values.forEach(value -> groups.append("&group=").append(Asked.coded(value)));
        return groups.toString();
    }
}
