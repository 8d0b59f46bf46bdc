package org.sanad.programmes.figures;

import org.jspecify.annotations.Nullable;
import org.sanad.shared.Dimension;
import org.sanad.shared.Figure.Cell;

/** One row of a count: which part, and how many. A dimension that the row is not split by is null. */
record Counted(
        @Nullable String sex,
        @Nullable String ageGroup,
        @Nullable String disability,
        @Nullable String projectType,
        @Nullable String governorate,
        @Nullable String place,
        @Nullable String project,
        @Nullable String month,
        long count) {

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
