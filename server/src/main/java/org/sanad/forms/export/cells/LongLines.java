package org.sanad.forms.export.cells;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.forms.rows.AnswerLine;
import org.sanad.forms.rows.AnswerLine.Answer;
import org.sanad.forms.rows.Column;
import org.sanad.forms.rows.FieldTable;

/** A line for each answer, however many questions there are. */
public final class LongLines {

    private record Question(String path, String label, Map<String, String> words) {}

    private final String repeat;
    private final List<Question> questions;

    public LongLines(FieldTable table, Wording wording) {
        this.repeat = table.repeat();
        this.questions = table.columns().stream()
                .map(column -> question(column, wording))
                .toList();
    }

    private static Question question(Column column, Wording wording) {
        return wording.language()
                .map(language -> new Question(column.path(), column.label(language), column.choices(language)))
                .orElseGet(() -> new Question(column.path(), column.field().name(), Map.of()));
    }

    public void put(AnswerLine line, CellSink sink) throws IOException {
        for (var i = 0; i < questions.size(); i++) {
            var answer = line.answer(i);
            if (answer != null) {
                put(line, questions.get(i), answer, sink);
            }
        }
    }

    private void put(AnswerLine line, Question question, Answer answer, CellSink sink) throws IOException {
        sink.text(KeyColumns.id(line));
        sink.text(line.about().instanceId());
        sink.text(repeat);
        sink.number(Integer.toString(line.number()));
        sink.number(Integer.toString(line.parent()));
        sink.text(question.path());
        sink.text(question.label());
        if (answer instanceof Answer.Number(var digits)) {
            sink.number(digits);
        } else {
            sink.text(said(answer, question.words()));
        }
        sink.endRow();
    }

    private static String said(Answer answer, Map<String, String> words) {
        if (answer instanceof Answer.Many(var names) && !words.isEmpty()) {
            return names.stream().map(name -> words.getOrDefault(name, name)).collect(Collectors.joining("; "));
        }
        return words.getOrDefault(answer.text(), answer.text());
    }
}
