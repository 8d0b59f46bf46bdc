package org.sanad.assessment.analysis.answers;

import java.util.List;
import org.sanad.tabulation.AnswerState;
import org.sanad.tabulation.Column;
import org.sanad.tabulation.Numeric;
import org.sanad.tabulation.SelectMultiple;
import org.sanad.tabulation.SelectOne;

/** Cells of a snapshot as columns to be counted. */
final class ReadCells {

    private ReadCells() {}

    static Column column(Variable variable) {
        var names = variable.options().stream().map(Variable.Option::name).toList();
        return switch (variable.kind()) {
            case ONE -> one(variable, names);
            case SEVERAL -> several(variable, names);
            case NUMBER -> number(variable);
        };
    }

    private static SelectOne one(Variable variable, List<String> names) {
        var cells = variable.cells();
        var column = new SelectOne(variable.name(), names, cells.size());
        for (int row = 0; row < cells.size(); row++) {
            var state = state(cells.get(row));
            if (state == AnswerState.ANSWERED) {
                column.answer(row, cells.get(row));
            } else {
                column.unanswered(row, state);
            }
        }
        return column;
    }

    private static SelectMultiple several(Variable variable, List<String> names) {
        var cells = variable.cells();
        var column = new SelectMultiple(variable.name(), names, cells.size());
        for (int row = 0; row < cells.size(); row++) {
            var state = state(cells.get(row));
            if (state == AnswerState.ANSWERED) {
                column.answer(row, List.of(cells.get(row).split(" ")));
            } else {
                column.unanswered(row, state);
            }
        }
        return column;
    }

    private static Numeric number(Variable variable) {
        var cells = variable.cells();
        var column = new Numeric(variable.name(), cells.size());
        for (int row = 0; row < cells.size(); row++) {
            var state = state(cells.get(row));
            if (state == AnswerState.ANSWERED) {
                column.answer(row, Double.parseDouble(cells.get(row)));
            } else {
                column.unanswered(row, state);
            }
        }
        return column;
    }

    private static AnswerState state(String cell) {
        return switch (cell) {
            case Variable.MISSING -> AnswerState.MISSING;
            case Variable.NOT_ASKED -> AnswerState.NOT_ASKED;
            case Variable.DONT_KNOW -> AnswerState.DONT_KNOW;
            case Variable.PREFER_NOT -> AnswerState.PREFER_NOT_TO_SAY;
            default -> AnswerState.ANSWERED;
        };
    }
}
