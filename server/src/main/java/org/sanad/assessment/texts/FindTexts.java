package org.sanad.assessment.texts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.assessment.Purpose;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.interviews.Answered;
import org.sanad.assessment.interviews.Interview;
import org.sanad.assessment.interviews.Interviews;
import org.sanad.assessment.interviews.Turn;
import org.sanad.assessment.interviews.Turns;
import org.sanad.forms.rows.FieldTable;
import org.sanad.forms.rows.ReadFields;
import org.springframework.stereotype.Component;

/** The open answers of a questionnaire: of interviews themselves, and turn by turn of what is repeated in them. */
@Component
class FindTexts {

    private final Interviews interviews;
    private final Turns turns;
    private final ReadFields readFields;

    FindTexts(Interviews interviews, Turns turns, ReadFields readFields) {
        this.interviews = interviews;
        this.turns = turns;
        this.readFields = readFields;
    }

    /** In the order of questions and arrival. */
    List<OpenText> of(Questionnaire questionnaire, Collection<String> paths) {
        if (paths.isEmpty()) {
            return List.of();
        }
        var held = interviews.consented(questionnaire);
        var bySubmission = held.stream().collect(Collectors.toMap(Interview::submission, Function.identity()));
        return paths.stream()
                .flatMap(path -> repeat(questionnaire, path)
                        .map(repeat -> ofTurns(questionnaire, path, turns.of(questionnaire, repeat), bySubmission))
                        .orElseGet(() -> held.stream()
                                .flatMap(interview ->
                                        text(questionnaire, interview, interview, new TextPlace(path, 0)).stream())))
                .toList();
    }

    private static Stream<OpenText> ofTurns(
            Questionnaire questionnaire, String path, List<Turn> turns, Map<UUID, Interview> held) {
        return turns.stream()
                .flatMap(turn -> Optional.ofNullable(held.get(turn.submission()))
                        .flatMap(interview -> text(questionnaire, interview, turn, new TextPlace(path, turn.number())))
                        .stream());
    }

    /** Of an interview whose person agreed to be asked. */
    Optional<OpenText> find(Questionnaire questionnaire, UUID submission, TextPlace place) {
        return interviews
                .find(questionnaire, submission)
                .filter(Interview::consented)
                .flatMap(interview -> repeat(questionnaire, place.path())
                        .map(repeat -> turns.of(questionnaire, repeat, submission).stream()
                                .filter(turn -> turn.number() == place.turn())
                                .findFirst()
                                .flatMap(turn -> text(questionnaire, interview, turn, place)))
                        .orElseGet(() -> text(questionnaire, interview, interview, place)));
    }

    /** Path of the repeat a question is asked in; empty for one of the interview itself. */
    private Optional<String> repeat(Questionnaire questionnaire, String path) {
        return readFields.of(questionnaire.form()).repeats().stream()
                .filter(table -> table.columns().stream()
                        .anyMatch(column -> column.path().equals(path)))
                .map(FieldTable::repeat)
                .findFirst();
    }

    private static Optional<OpenText> text(
            Questionnaire questionnaire, Interview interview, Answered said, TextPlace place) {
        var words = said.answer(place.path());
        var quotable = questionnaire
                .use(Purpose.QUOTE_CONSENT)
                .map(use -> interview.answer(use.path()).equals(use.choice()))
                .orElse(false);
        return words.isBlank()
                ? Optional.empty()
                : Optional.of(new OpenText(
                        questionnaire,
                        interview.submission(),
                        place.key(),
                        words,
                        interview.answer(questionnaire.path(Purpose.GROUP)),
                        interview.answer(questionnaire.path(Purpose.PLACE)),
                        quotable));
    }
}
