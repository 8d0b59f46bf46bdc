package org.sanad.forms.submissions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.FieldKind;
import org.sanad.xlsform.Outline;

/**
 * Lays a submission out in rows, by the version of the form it was given to. What the form does not know is left out
 * here and stays in the bytes.
 */
public final class ProjectAnswers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_CHOICES = 100_000;

    private final Map<String, Field> fields;

    private ProjectAnswers(Map<String, Field> fields) {
        this.fields = fields;
    }

    /** Made once for each version of a form; safe for many threads. */
    public static ProjectAnswers by(Outline outline) {
        return new ProjectAnswers(outline.fields().stream()
                .collect(Collectors.toMap(Field::path, Function.identity(), (one, same) -> one)));
    }

    /** The form's own row first. */
    public List<AnswerRow> rows(SubmissionDocument document) {
        var rows = new ArrayList<AnswerRow>();
        var form = new AnswerRow("", 0, 0, new LinkedHashMap<>());
        rows.add(form);
        if (!document.isEncrypted()) {
            inside(document.root(), "", form, rows, new HashMap<>());
        }
        return rows;
    }

    private void inside(
            AnswerNode node, String within, AnswerRow row, List<AnswerRow> rows, Map<String, Integer> counts) {
        for (var child : node.inside()) {
            var path = within + child.name();
            var field = fields.get(path);
            if (field == null) {
                continue;
            }
            if (field.kind() == FieldKind.REPEAT) {
                var number = counts.merge(path, 1, Integer::sum);
                var turn = new AnswerRow(path, number, row.number(), new LinkedHashMap<>());
                rows.add(turn);
                inside(child, path + "/", turn, rows, counts);
            } else if (field.kind() == FieldKind.GROUP) {
                inside(child, path + "/", row, rows, counts);
            } else {
                var answer = answer(field, child.text());
                if (answer != null) {
                    row.answers().put(path, answer);
                }
            }
        }
    }

    private static @Nullable Object answer(Field field, String text) {
        if (text.isEmpty() || !field.kind().isAnswered()) {
            return null;
        }
        return typed(field.kind(), text);
    }

    /** As rows hold it; a number that is none, or choices that are more than any list has, stay the text they are. */
    public static Object typed(FieldKind kind, String text) {
        if (kind.isNumber() && NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        var isList = kind == FieldKind.CHOICES && text.length() <= LONGEST_CHOICES;
        return isList ? List.of(BLANKS.split(text)) : text;
    }

    /** Names of the files that the answers speak of. */
    List<String> files(List<AnswerRow> rows) {
        return rows.stream()
                .flatMap(row -> row.answers().entrySet().stream())
                .filter(answer -> isFile(answer.getKey()))
                .map(answer -> String.valueOf(answer.getValue()))
                .toList();
    }

    private boolean isFile(String path) {
        var field = fields.get(path);
        return field != null && field.kind() == FieldKind.FILE;
    }
}
