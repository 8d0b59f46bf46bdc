package org.sanad.tabulation.table;

import java.util.ArrayList;
import java.util.List;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.SelectMultiple;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Stored;

/**
 * A group: one value of each variable crossed, and who is in it.
 *
 * @param known whether every variable of it was answered
 */
record Level(List<String> values, Bits members, boolean known) {

    /** The groups of the variables crossed that somebody is in; one group of all where there are no variables. */
    static List<Level> of(Bits among, List<Stored> variables) {
        var levels = List.of(new Level(List.of(), among, true));
        for (var variable : variables) {
            levels = levels.stream()
                    .flatMap(level -> level.split(variable).stream())
                    .toList();
        }
        return levels;
    }

    private List<Level> split(Stored variable) {
        var parts = new ArrayList<Level>();
        var names = variable.choiceNames();
        for (int choice = 0; choice < names.size(); choice++) {
            parts.add(part(names.get(choice), variable.choices()[choice], true));
        }
        parts.add(part(ResultRow.NO_ANSWER, members.without(variable.answered()), false));
        return parts.stream().filter(part -> !part.members.isEmpty()).toList();
    }

    private Level part(String value, Bits who, boolean answered) {
        var longer = new ArrayList<>(values);
        longer.add(value);
        return new Level(List.copyOf(longer), members.and(who), known && answered);
    }

    /** Somebody can be in several groups of a question with several answers; such groups are not tested. */
    static boolean overlap(List<Stored> variables) {
        return variables.stream().anyMatch(variable -> variable.column() instanceof SelectMultiple);
    }
}
