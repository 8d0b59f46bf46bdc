package org.sanad.assessment.analysis.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.interviews.Turn;
import org.sanad.assessment.interviews.Turns;
import org.sanad.forms.rows.FieldTable;
import org.sanad.forms.rows.FormFields;
import org.springframework.stereotype.Component;

/** Takes what was asked within repeats, of the interviews that were taken. */
@Component
class TakeRepeats {

    private final Turns turns;

    TakeRepeats(Turns turns) {
        this.turns = turns;
    }

    /** The same snapshot with its repeats. */
    Snapshot of(Questionnaire questionnaire, FormFields fields, Relevance relevance, Snapshot snapshot) {
        var known = snapshot;
        var rows = new HashMap<String, Map<Place, Integer>>();
        rows.put("", interviews(snapshot));
        var taken = new HashSet<String>();
        snapshot.variables().forEach(variable -> taken.add(variable.name()));
        for (var table : fields.repeats()) {
            var around = rows.getOrDefault(table.parent(), Map.of());
            var held = turns.of(questionnaire, table.repeat()).stream()
                    .filter(turn -> around.containsKey(new Place(turn.submission(), turn.parent())))
                    .toList();
            rows.put(table.repeat(), places(held));
            var of = held.stream()
                    .map(turn -> around.getOrDefault(new Place(turn.submission(), turn.parent()), 0))
                    .toList();
            var variables = variables(fields, table, held, taken);
            var repeat = new Repeated(
                    table.name(), table.repeat(), table.parent(), AskedQuestion.label(fields, table), of, List.of());
            known = known.with(marked(known, repeat, variables, relevance, taken));
        }
        return known;
    }

    /** Where a turn stands; number 0 is the interview itself. */
    private record Place(UUID submission, int number) {}

    private static Map<Place, Integer> interviews(Snapshot snapshot) {
        var rows = new HashMap<Place, Integer>();
        snapshot.respondents().forEach(one -> rows.put(new Place(one.submission(), 0), rows.size()));
        return rows;
    }

    private static Map<Place, Integer> places(List<Turn> held) {
        var rows = new LinkedHashMap<Place, Integer>();
        held.forEach(turn -> rows.put(new Place(turn.submission(), turn.number()), rows.size()));
        return rows;
    }

    /** A question that has the name of another is called by its path. */
    private static List<Variable> variables(FormFields fields, FieldTable table, List<Turn> held, Set<String> taken) {
        var variables = new ArrayList<Variable>();
        for (var column : table.columns()) {
            var name = taken.contains(column.field().name())
                    ? column.path()
                    : column.field().name();
            new AskedQuestion(fields, column).variable(name, held, false).ifPresent(variable -> {
                variables.add(variable);
                taken.add(variable.name());
            });
        }
        return variables;
    }

    /** With skipped questions told from empty ones, and with what follows from the answers. */
    private static Repeated marked(
            Snapshot known, Repeated repeat, List<Variable> own, Relevance relevance, Set<String> taken) {
        var bare = repeat.with(own);
        var all = Skipped.marked(new SpreadAnswers(known).all(bare), relevance);
        var marked = new ArrayList<>(all.subList(all.size() - own.size(), all.size()));
        Derived.added(marked).stream()
                .skip(own.size())
                .filter(variable -> taken.add(variable.name()))
                .toList()
                .forEach(marked::add);
        return repeat.with(marked);
    }
}
