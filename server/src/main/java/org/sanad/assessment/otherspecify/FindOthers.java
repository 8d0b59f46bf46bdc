package org.sanad.assessment.otherspecify;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.interviews.Interview;
import org.sanad.assessment.interviews.Interviews;
import org.sanad.assessment.interviews.Turns;
import org.sanad.assessment.interviews.Wording;
import org.sanad.forms.rows.Column;
import org.sanad.forms.rows.FieldTable;
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
    private final Turns turns;

    FindOthers(Interviews interviews, Turns turns) {
        this.interviews = interviews;
        this.turns = turns;
    }

    List<OtherAnswer> of(Questionnaire questionnaire, Wording words) {
        return words.fields().tables().stream()
                .flatMap(table -> of(questionnaire, table, words).stream())
                .toList();
    }

    private List<OtherAnswer> of(Questionnaire questionnaire, FieldTable table, Wording words) {
        var asked = table.columns().stream()
                .filter(FindOthers::offersOther)
                .flatMap(column -> beside(column, words).map(text -> new SpecifiedOther(column, text)).stream())
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        var held = table.isForm()
                ? interviews
                        .consented(
                                questionnaire,
                                asked.stream().flatMap(SpecifiedOther::paths).toList())
                        .stream()
                        .map(Written::of)
                        .toList()
                : ofTurns(questionnaire, table.repeat());
        return asked.stream()
                .flatMap(one -> answers(questionnaire, one, held, words).stream())
                .toList();
    }

    private List<Written> ofTurns(Questionnaire questionnaire, String repeat) {
        var agreed = interviews.consented(questionnaire).stream()
                .map(Interview::submission)
                .collect(Collectors.toSet());
        return turns.of(questionnaire, repeat).stream()
                .filter(turn -> agreed.contains(turn.submission()))
                .map(Written::of)
                .toList();
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
            Questionnaire questionnaire, SpecifiedOther asked, List<Written> held, Wording words) {
        var column = asked.choices();
        var choices = words.choices(column).entrySet().stream()
                .filter(choice -> !choice.getKey().equals(OTHER))
                .map(choice -> new Choice(choice.getKey(), choice.getValue()))
                .toList();
        Map<String, List<Written>> written = held.stream()
                .filter(asked::isIn)
                .collect(Collectors.groupingBy(
                        one -> asked.words(one).toLowerCase(Locale.ROOT), TreeMap::new, Collectors.toList()));
        return written.values().stream()
                .map(same -> new OtherAnswer(
                        questionnaire,
                        new OtherQuestion(column.field().repeat(), column.path(), words.question(column)),
                        asked.words(same.getFirst()),
                        same.stream()
                                .map(one -> new OtherPlace(one.submission(), one.turn()))
                                .toList(),
                        choices))
                .sorted(Comparator.comparingInt(
                        (OtherAnswer other) -> -other.places().size()))
                .toList();
    }
}
