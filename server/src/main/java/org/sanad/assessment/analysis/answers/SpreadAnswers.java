package org.sanad.assessment.analysis.answers;

import java.util.ArrayList;
import java.util.List;
import org.sanad.tabulation.Dataset;

/** Puts the answers of interviews beside each of their turns, so that members can be divided by what their household said. */
final class SpreadAnswers {

    private final Snapshot snapshot;

    SpreadAnswers(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<Dataset> datasets() {
        return snapshot.repeats().stream().map(this::dataset).toList();
    }

    private Dataset dataset(Repeated repeat) {
        var interviews = interviews(repeat).stream().mapToInt(Integer::intValue).toArray();
        return Dataset.ofTurns(
                new Dataset.Repeat(repeat.name(), interviews),
                all(repeat).stream().map(ReadCells::column).toList());
    }

    /** Variables of the turns and of all that is around them, with a cell for each turn. */
    List<Variable> all(Repeated repeat) {
        var all = new ArrayList<Variable>();
        around(repeat)
                .forEach(variable -> all.add(variable.with(repeat.of().stream()
                        .map(row -> variable.cells().get(row))
                        .toList())));
        all.addAll(repeat.variables());
        return all;
    }

    private List<Variable> around(Repeated repeat) {
        return snapshot.repeat(repeat.around()).map(this::all).orElseGet(snapshot::variables);
    }

    private List<Integer> interviews(Repeated repeat) {
        return snapshot.repeat(repeat.around())
                .map(this::interviews)
                .map(outer -> repeat.of().stream().map(outer::get).toList())
                .orElse(repeat.of());
    }
}
