package org.sanad.assessment.analysis.findings;

import java.util.List;

/** A cell of a table, by the page's address, and the groups that it is of. */
record Sought(Asked asked, List<String> groups) {

    String of(String field) {
        return asked.sent().getOrDefault(field, "");
    }
}
