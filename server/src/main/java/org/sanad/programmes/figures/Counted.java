package org.sanad.programmes.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.Dimension;
import org.sanad.shared.Figure.Cell;

/**
 * One row of a count: which part, and how many. A dimension that the row is not split by is null.
 *
 * @param counting of which delivery or which kind of session, or {@link #EVERY}
 */
record Counted(
        String counting,
        @Nullable String sex,
        @Nullable String ageGroup,
        @Nullable String disability,
        @Nullable String projectType,
        @Nullable String governorate,
        @Nullable String place,
        @Nullable String project,
        @Nullable String month,
        long count) {

    /** All deliveries, or all kinds of session, counted together. */
    static final String EVERY = "EVERY";

    static List<Counted> only(String counting, List<Counted> rows) {
        return rows.stream().filter(row -> row.counting().equals(counting)).toList();
    }

    Cell cell() {
        var cell = Cell.WHOLE;
        cell = with(cell, Dimension.SEX, sex);
        cell = with(cell, Dimension.AGE_GROUP, ageGroup);
        cell = with(cell, Dimension.DISABILITY, disability);
        cell = with(cell, Dimension.PROJECT_TYPE, projectType);
        cell = with(cell, Dimension.GOVERNORATE, governorate);
        cell = with(cell, Dimension.PLACE, place);
        cell = with(cell, Dimension.PROJECT, project);
        return with(cell, Dimension.MONTH, month);
    }

    private static Cell with(Cell cell, Dimension dimension, @Nullable String member) {
        return member == null ? cell : cell.and(dimension, member);
    }
}
