package org.sanad.programmes.participantlist.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sanad.geography.Area;
import org.sanad.registry.NewPerson;
import org.sanad.shared.Problem;

/**
 * A row as it was understood.
 *
 * @param person whom it tells of; to be registered only when there are no faults
 * @param consents whether the person agreed to be registered
 * @param notes what was read otherwise than it is written
 */
public record ListRow(
        int number, NewPerson person, LocalDate joinsOn, boolean consents, List<Fault> faults, List<Note> notes) {

    /**
     * What is wrong with a cell.
     *
     * @param cell where: "D7"; empty when the list has no such column
     * @param stands what stands there; empty when nothing does
     * @param nearest places that may have been meant
     */
    public record Fault(String cell, ListColumn column, String stands, Problem problem, List<Area> nearest) {}

    /**
     * How something was read.
     *
     * @param key message key
     * @param typed what is written
     * @param meant a date, a number or a p-code
     */
    public record Note(String key, String typed, Object meant) {}

    public boolean isGood() {
        return faults.isEmpty();
    }

    /** Counted in the tally of those who did not agree to be registered. */
    public boolean isTallied() {
        return faults.stream().anyMatch(fault -> fault.problem().code().equals(ReadRow.NO_CONSENT));
    }

    /** The same row with what else was found wrong with it. */
    public ListRow faulty(KeptList.Row row, ListColumn column, Problem problem) {
        var cell = row.cell(column).orElse(new KeptList.Cell("", KeptList.Kind.EMPTY, ""));
        var fault = new Fault(cell.address(), column, cell.text(), problem, List.of());
        var all = Stream.concat(faults.stream(), Stream.of(fault)).toList();
        return new ListRow(number, person, joinsOn, consents, all, notes);
    }
}
