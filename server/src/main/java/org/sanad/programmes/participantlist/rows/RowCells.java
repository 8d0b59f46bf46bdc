package org.sanad.programmes.participantlist.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.geography.Area;
import org.sanad.programmes.participantlist.rows.KeptList.Cell;
import org.sanad.programmes.participantlist.rows.KeptList.Kind;
import org.sanad.programmes.participantlist.rows.ListRow.Fault;
import org.sanad.programmes.participantlist.rows.ListRow.Note;
import org.sanad.shared.Problem;

/** The cells of a row while they are being read, and what was found wrong with them: one fault a column. */
final class RowCells {

    private static final Cell NO_COLUMN = new Cell("", Kind.EMPTY, "");

    private final KeptList.Row row;
    private final ListWords words;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    RowCells(KeptList.Row row, ListWords words) {
        this.row = row;
        this.words = words;
    }

    int number() {
        return row.number();
    }

    /** What stands in a cell, if something does that can be read; a formula or an error is a fault. */
    Optional<Cell> written(ListColumn column) {
        return row.cell(column).filter(cell -> switch (cell.kind()) {
            case WRITTEN, DATE -> true;
            case EMPTY -> false;
            case FORMULA -> {
                fault(column, Problem.of(column == ListColumn.SEX ? "list-formula-sex" : "list-formula"));
                yield false;
            }
            case ERROR -> {
                fault(column, Problem.of("list-cell-error"));
                yield false;
            }
        });
    }

    /** What the word in a cell means; a word that is not known there is a fault. */
    <T> Optional<T> word(ListColumn column, Class<T> type) {
        var cell = written(column);
        var word = cell.flatMap(found -> words.word(column, found.text()));
        if (cell.isPresent() && word.isEmpty()) {
            fault(column, Problem.of(ListWord.problemCode(column)));
        }
        return word.map(found -> found.meaning(type));
    }

    void fault(ListColumn column, Problem problem) {
        fault(column, problem, List.of());
    }

    void fault(ListColumn column, Problem problem, List<Area> nearest) {
        if (!isFaulty(column)) {
            var cell = row.cell(column).orElse(NO_COLUMN);
            faults.add(new Fault(cell.address(), column, cell.text(), problem, nearest));
        }
    }

    <T> Optional<T> nothing(ListColumn column, Problem problem) {
        fault(column, problem);
        return Optional.empty();
    }

    boolean isFaulty(ListColumn column) {
        return faults.stream().anyMatch(fault -> fault.column() == column);
    }

    void note(String key, String typed, Object meant) {
        notes.add(new Note("participantlist.note." + key, typed, meant));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }
}
