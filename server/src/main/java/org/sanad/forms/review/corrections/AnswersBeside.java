package org.sanad.forms.review.corrections;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.forms.submissions.AnswerRow;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.KnownAnswers;

/**
 * The answers that stand beside one that is put right: of the same turn, of the turns around it, of the form itself.
 *
 * @param given the answer to be judged
 * @param fields by path, of the version of the form it came with
 * @param answers by repeat, of the turn that is around the answer or is its own
 * @param now when the submission came
 */
record AnswersBeside(
        AnswerPlace place,
        Object given,
        Map<String, Field> fields,
        Map<String, Map<String, Object>> answers,
        LocalDateTime now)
        implements KnownAnswers {

    @Override
    public String path() {
        return place.path();
    }

    @Override
    public Optional<String> answer(String path) {
        if (path.equals(place.path())) {
            return Optional.of(text(given));
        }
        return Optional.ofNullable(fields.get(path))
                .filter(field -> field.kind().isAnswered())
                .map(field -> answers.get(field.repeat()))
                .map(turn -> Optional.ofNullable(turn.get(path))
                        .map(AnswersBeside::text)
                        .orElse(""));
    }

    /** Of each repeat around a place the one turn that holds it. */
    static Map<String, Map<String, Object>> around(AnswerPlace place, List<AnswerRow> rows, Map<String, Field> fields) {
        var around = new HashMap<String, Map<String, Object>>();
        var repeat = place.repeat();
        var number = place.number();
        while (true) {
            var turn = row(rows, repeat, number);
            turn.ifPresent(found -> around.put(found.repeat(), found.answers()));
            if (repeat.isEmpty() || turn.isEmpty()) {
                return around;
            }
            number = turn.get().parent();
            repeat = Optional.ofNullable(fields.get(repeat)).map(Field::repeat).orElse("");
        }
    }

    private static Optional<AnswerRow> row(List<AnswerRow> rows, String repeat, int number) {
        return rows.stream()
                .filter(row -> row.repeat().equals(repeat) && row.number() == number)
                .findFirst();
    }

    private static String text(Object answer) {
        return switch (answer) {
            case BigDecimal number -> number.toPlainString();
            case List<?> names -> names.stream().map(Object::toString).collect(Collectors.joining(" "));
            default -> answer.toString();
        };
    }
}
