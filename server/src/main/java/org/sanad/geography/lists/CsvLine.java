package org.sanad.geography.lists;

import java.util.List;

/**
 * One line of values.
 *
 * @param number as an editor counts; of a value that runs over several lines the first
 */
record CsvLine(int number, List<String> values) {

    CsvLine {
        values = List.copyOf(values);
    }

    boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }
}
