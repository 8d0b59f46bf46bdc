package org.sanad.forms.bringin.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.sanad.forms.bringin.sheet.MatchColumns.Match;
import org.sanad.shared.TypedFields;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.Outline;

/** Reads the answers of a row. */
final class ReadCells {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Set<String> CHOSEN = Set.of("1", "TRUE", "True", "true");

    private final Grid grid;
    private final MatchColumns columns;
    private final List<Match> matches;

    ReadCells(Grid grid, Outline outline, String repeat) {
        this.grid = grid;
        this.columns = new MatchColumns(outline, repeat);
        this.matches = columns.of(grid.headings());
    }

    List<Match> matches() {
        return matches;
    }

    /** Columns of which no question is known, without those that servers add for themselves. */
    List<String> unmatched() {
        List<String> unmatched = new ArrayList<>();
        for (var column = 0; column < grid.headings().size(); column++) {
            var heading = grid.headings().get(column);
            var at = column;
            if (!heading.isEmpty()
                    && !heading.startsWith("_")
                    && !heading.startsWith("meta/")
                    && matches.stream().noneMatch(match -> match.column() == at)) {
                unmatched.add(heading);
            }
        }
        return unmatched;
    }

    /** Answers by path, as a phone would have written them. */
    Map<String, String> read(Grid.Row row, Consumer<Fault> faults) {
        Map<String, String> answers = new LinkedHashMap<>();
        Map<Field, Set<String>> chosen = new LinkedHashMap<>();
        for (var match : matches) {
            var text = row.cell(match.column());
            if (text.isEmpty()) {
                continue;
            }
            if (!match.option().isEmpty()) {
                if (CHOSEN.contains(text)) {
                    chosen.computeIfAbsent(match.field(), field -> new LinkedHashSet<>())
                            .add(match.option());
                }
            } else {
                var fault = new Fault(grid.name(), row.number(), grid.headings().get(match.column()), text);
                answers.put(match.field().path(), answer(match.field(), text, () -> faults.accept(fault)));
            }
        }
        chosen.forEach((field, names) -> answers.putIfAbsent(field.path(), String.join(" ", names)));
        return answers;
    }

    private String answer(Field field, String text, Runnable fault) {
        return switch (field.kind()) {
            case INTEGER, DECIMAL -> number(text, fault);
            case DATE -> day(text, fault);
            case CHOICE -> choice(field, text, fault);
            case CHOICES -> choices(field, text, fault);
            case GROUP, REPEAT, TEXT, TIME, DATE_TIME, POINT, SHAPE, FILE, NOTE -> text;
        };
    }

    private static String number(String text, Runnable fault) {
        if (!NUMBER.matcher(text).matches()) {
            fault.run();
        }
        return text;
    }

    /** As forms write days; what any other day is called is a guess. */
    private static String day(String text, Runnable fault) {
        if (TypedFields.date(text).isEmpty()) {
            fault.run();
        }
        return text;
    }

    private String choice(Field field, String text, Runnable fault) {
        var named = columns.named(field, text);
        if (named.isEmpty() && columns.hasList(field)) {
            fault.run();
        }
        return named.orElse(text);
    }

    /** Names with blanks between them; words where the whole cell means one choice. */
    private String choices(Field field, String text, Runnable fault) {
        if (!columns.hasList(field)) {
            return text;
        }
        var one = columns.named(field, text);
        if (one.isPresent()) {
            return one.get();
        }
        var parts = text.split(text.contains(";") ? "\\s*;\\s*" : "\\s+");
        List<String> names = new ArrayList<>();
        for (var part : Arrays.asList(parts)) {
            names.add(columns.named(field, part).orElse(""));
        }
        if (names.contains("")) {
            fault.run();
            return text;
        }
        return String.join(" ", names);
    }
}
