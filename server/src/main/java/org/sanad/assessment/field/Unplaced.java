package org.sanad.assessment.field;

import java.util.ArrayList;
import java.util.List;
import org.sanad.assessment.sample.SampleGrid;
import org.sanad.web.Choice;

/**
 * Gives interviews without a group or a place a row and a column of their own, so that rows and columns add up.
 *
 * @param said what that row and column are called
 */
record Unplaced(SampleGrid grid, String said) {

    private static final String NONE = "#none";

    FieldRow of(FieldRow row) {
        return row.of(known(grid.groups(), row.group()), known(grid.places(), row.place()));
    }

    /** With the row and the column where somebody stands in them. */
    SampleGrid grid(List<FieldRow> rows) {
        var held = rows.stream().filter(FieldRow::consented).toList();
        return new SampleGrid(
                with(grid.groups(), held.stream().anyMatch(row -> row.group().equals(NONE))),
                with(grid.places(), held.stream().anyMatch(row -> row.place().equals(NONE))),
                grid.strata());
    }

    private List<Choice> with(List<Choice> choices, boolean needed) {
        var all = new ArrayList<>(choices);
        if (needed) {
            all.add(new Choice(NONE, said));
        }
        return all;
    }

    /** Where groups are not told apart, the only one has no name and takes all. */
    private static String known(List<Choice> choices, String answer) {
        var isTold = choices.stream().noneMatch(choice -> choice.value().isEmpty());
        if (!isTold) {
            return "";
        }
        return choices.stream().anyMatch(choice -> choice.value().equals(answer)) ? answer : NONE;
    }
}
