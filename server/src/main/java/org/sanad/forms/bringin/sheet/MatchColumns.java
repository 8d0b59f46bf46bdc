package org.sanad.forms.bringin.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.FieldKind;
import org.sanad.xlsform.Option;
import org.sanad.xlsform.Outline;

/**
 * Finds the question of a column: by its whole path, by its name, or by its words in any language; a column of one choice
 * of a question with several answers by both.
 */
final class MatchColumns {

    /** What a column holds. @param option the choice it tells of; empty for the answer as a whole */
    record Match(int column, Field field, String option) {}

    private final Outline outline;
    private final Map<String, Optional<Field>> byWord = new HashMap<>();

    /** @param repeat the questions of which repeat are sought; empty for those outside of all */
    MatchColumns(Outline outline, String repeat) {
        this.outline = outline;
        outline.fields().stream()
                .filter(field -> field.kind().isAnswered() && field.repeat().equals(repeat))
                .forEach(field -> {
                    put(field.path(), field);
                    if (!field.name().equals(field.path())) {
                        put(field.name(), field);
                    }
                    field.labels().values().stream().distinct().forEach(label -> put(label.strip(), field));
                });
        // a path is sure, whatever a label elsewhere says
        outline.fields().stream()
                .filter(field -> field.kind().isAnswered() && field.repeat().equals(repeat))
                .forEach(field -> byWord.put(field.path(), Optional.of(field)));
    }

    /** Words that mean two questions mean none. */
    private void put(String word, Field field) {
        byWord.merge(word, Optional.of(field), (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    List<Match> of(List<String> headings) {
        List<Match> matches = new ArrayList<>();
        for (var column = 0; column < headings.size(); column++) {
            match(column, headings.get(column)).ifPresent(matches::add);
        }
        return matches;
    }

    private Optional<Match> match(int column, String heading) {
        var whole = byWord.getOrDefault(heading, Optional.empty());
        if (whole.isPresent()) {
            return whole.map(field -> new Match(column, field, ""));
        }
        var slash = heading.lastIndexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        return byWord.getOrDefault(heading.substring(0, slash), Optional.empty())
                .filter(field -> field.kind() == FieldKind.CHOICES)
                .flatMap(field -> option(field, heading.substring(slash + 1)))
                .map(found -> new Match(column, found.getKey(), found.getValue()));
    }

    private Optional<Map.Entry<Field, String>> option(Field field, String word) {
        return named(field, word).map(name -> Map.entry(field, name));
    }

    /** The choice of a name or of words in any language. */
    Optional<String> named(Field field, String word) {
        var options = outline.lists().getOrDefault(field.list(), List.of());
        return options.stream()
                .map(Option::name)
                .filter(word::equals)
                .findFirst()
                .or(() -> options.stream()
                        .filter(option -> option.labels().values().stream()
                                .anyMatch(label -> label.strip().equals(word)))
                        .map(Option::name)
                        .findFirst());
    }

    boolean hasList(Field field) {
        return !outline.lists().getOrDefault(field.list(), List.of()).isEmpty();
    }
}
