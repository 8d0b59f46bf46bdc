package org.sanad.assessment.otherspecify;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.interviews.Interview;
import org.sanad.assessment.interviews.Interviews;
import org.sanad.assessment.interviews.Wording;
import org.sanad.forms.rows.Column;
import org.sanad.shared.TypedText;
import org.sanad.web.Choice;
import org.sanad.xlsform.FieldKind;
import org.springframework.stereotype.Component;

/**
 * Finds questions with the choice "other" whose words are asked in a text question beside them: {@code needs} and {@code
 * needs_other} or {@code needs_specify}, as XLSForms are usually written.
 */
@Component
class FindOthers {

    static final String OTHER = "other";
    private static final List<String> ENDINGS = List.of("_other", "_specify", "_other_specify", "_oth");

    private final Interviews interviews;

    FindOthers(Interviews interviews) {
        this.interviews = interviews;
    }

    List<OtherAnswer> of(Questionnaire questionnaire, Wording words) {
        var asked = words.fields().root().columns().stream()
                .filter(FindOthers::offersOther)
                .flatMap(column -> beside(column, words).map(text -> new Asked(column, text)).stream())
                .toList();
        var held = interviews.consented(
                questionnaire, asked.stream().flatMap(Asked::paths).toList());
        return asked.stream()
                .flatMap(one -> answers(questionnaire, one.choices(), one.text(), held, words).stream())
                .toList();
    }

    /** A question with the choice "other" and the one for its words. */
    private record Asked(Column choices, Column text) {

        Stream<String> paths() {
            return Stream.of(choices.path(), text.path());
        }
    }

    private static boolean offersOther(Column column) {
        return (column.kind() == FieldKind.CHOICE || column.kind() == FieldKind.CHOICES)
                && column.options().stream().anyMatch(option -> option.name().equals(OTHER));
    }

    private static Optional<Column> beside(Column column, Wording words) {
        return ENDINGS.stream()
                .flatMap(ending -> words.column(column.path() + ending).stream())
                .filter(text -> text.kind() == FieldKind.TEXT)
                .findFirst();
    }

    private static List<OtherAnswer> answers(
            Questionnaire questionnaire, Column column, Column text, List<Interview> held, Wording words) {
        var choices = words.choices(column).entrySet().stream()
                .filter(choice -> !choice.getKey().equals(OTHER))
                .map(choice -> new Choice(choice.getKey(), choice.getValue()))
                .toList();
        Map<String, List<Interview>> written = held.stream()
                .filter(interview -> interview
                        .answers()
                        .getOrDefault(column.path(), List.of())
                        .contains(OTHER))
                .filter(interview -> !interview.answer(text.path()).isBlank())
                .collect(Collectors.groupingBy(
                        interview -> written(interview, text).toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.toList()));
        return written.entrySet().stream()
                .map(same -> new OtherAnswer(
                        questionnaire,
                        column.path(),
                        words.question(column),
                        written(same.getValue().getFirst(), text),
                        same.getValue().stream().map(Interview::submission).toList(),
                        choices))
                .sorted(Comparator.comparingInt(
                        (OtherAnswer other) -> -other.submissions().size()))
                .toList();
    }

    /** Without what nobody sees; capitals make no difference to what was meant. */
    private static String written(Interview interview, Column text) {
        return TypedText.of(interview.answer(text.path()));
    }
}
