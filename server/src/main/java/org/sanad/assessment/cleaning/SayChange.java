package org.sanad.assessment.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.interviews.Wording;
import org.sanad.forms.rows.FormFields;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says entries of the log in a reader's words.
 *
 * @param fields by form
 * @param names of users
 */
record SayChange(Map<UUID, FormFields> fields, Map<UUID, String> names, String language, JsonMapper json) {

    ShownChange of(LoggedChange change) {
        var words = Optional.ofNullable(fields.get(change.formId())).map(form -> new Wording(form, language));
        var column = words.flatMap(form -> form.column(change.path()));
        var choices = change.kind() == ChangeKind.QUESTION_MAPPED
                ? words.map(SayChange::questions).orElse(Map.of())
                : column.flatMap(found -> words.map(form -> form.choices(found)))
                        .orElse(Map.of());
        return new ShownChange(
                change.version(),
                change.submissionId(),
                change.kind(),
                column.flatMap(found -> words.map(form -> form.question(found))).orElse(change.path()),
                change.number(),
                said(choices, change.before()),
                said(choices, change.after()),
                change.reason(),
                change.at(),
                Optional.ofNullable(change.by())
                        .map(user -> names.getOrDefault(user, ""))
                        .orElse(""));
    }

    private static Map<String, String> questions(Wording words) {
        return words.fields().root().columns().stream()
                .collect(Collectors.toMap(column -> column.path(), words::question));
    }

    private String said(Map<String, String> choices, @Nullable String answer) {
        if (answer == null) {
            return "";
        }
        return String.join(
                language.equals("en") ? ", " : "، ",
                values(answer).map(value -> choices.getOrDefault(value, value)).toList());
    }

    private Stream<String> values(String answer) {
        var node = json.readTree(answer);
        if (!node.isArray()) {
            return Stream.of(node.asString());
        }
        List<String> values = new ArrayList<>();
        node.forEach(value -> values.add(value.asString()));
        return values.stream();
    }
}
