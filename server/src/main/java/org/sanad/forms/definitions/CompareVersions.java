package org.sanad.forms.definitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.Option;
import org.sanad.xlsform.Outline;

/** Tells what changed between two versions of a form, field by field. */
final class CompareVersions {

    private final Outline before;
    private final Outline after;
    private final Map<String, Long> answers;
    private final List<Difference> differences = new ArrayList<>();

    private CompareVersions(Outline before, Outline after, Map<String, Long> answers) {
        this.before = before;
        this.after = after;
        this.answers = answers;
    }

    /** @param answers how many there are by path of the field */
    static List<Difference> of(Outline before, Outline after, Map<String, Long> answers) {
        return new CompareVersions(before, after, answers).compared();
    }

    private List<Difference> compared() {
        var was = byPath(before);
        var is = byPath(after);
        is.forEach((path, field) -> {
            var old = was.get(path);
            if (old == null) {
                add(Difference.Kind.ADDED, field);
            } else {
                compare(old, field);
            }
        });
        was.forEach((path, field) -> {
            if (!is.containsKey(path)) {
                add(Difference.Kind.REMOVED, field);
            }
        });
        return List.copyOf(differences);
    }

    private void compare(Field old, Field field) {
        if (old.kind() != field.kind()) {
            add(Difference.Kind.KIND_CHANGED, field);
        }
        var had = choices(before, old);
        var has = choices(after, field);
        if (!has.containsAll(had)) {
            add(Difference.Kind.CHOICES_REMOVED, field);
        }
        if (!had.containsAll(has)) {
            add(Difference.Kind.CHOICES_ADDED, field);
        }
        if (!old.labels().equals(field.labels())) {
            add(Difference.Kind.WORDS_CHANGED, field);
        }
    }

    private static Set<String> choices(Outline outline, Field field) {
        return outline.lists().getOrDefault(field.list(), List.of()).stream()
                .map(Option::name)
                .collect(Collectors.toSet());
    }

    private void add(Difference.Kind kind, Field field) {
        differences.add(new Difference(kind, field, answers.getOrDefault(field.path(), 0L)));
    }

    private static Map<String, Field> byPath(Outline outline) {
        return outline.fields().stream()
                .collect(Collectors.toMap(Field::path, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
