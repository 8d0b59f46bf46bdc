package org.sanad.assessment.texts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.Questionnaires;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.interviews.Wording;
import org.sanad.forms.rows.Column;
import org.sanad.forms.rows.ReadFields;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Choice;
import org.sanad.xlsform.FieldKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which questions hold what people said in their own words. Names and phone numbers are never among them unasked. */
@Component
public class ChooseOpenQuestions {

    private static final Pattern ABOUT_A_PERSON =
            Pattern.compile("(.*_)?(name|phone|enumerator|id|address|difficulty)(_.*)?|.*_other|.*_specify");

    private static final Pattern OF_WHOEVER_ASKS = Pattern.compile(
            "(.*_)?(enumerator|interviewer|facilitator|note_?taker|collector|device|deviceid|username)(_.*)?");

    private final OpenQuestions openQuestions;
    private final Questionnaires questionnaires;
    private final ReadFields readFields;
    private final RoundPermit permit;
    private final Audit audit;

    ChooseOpenQuestions(
            OpenQuestions openQuestions,
            Questionnaires questionnaires,
            ReadFields readFields,
            RoundPermit permit,
            Audit audit) {
        this.openQuestions = openQuestions;
        this.questionnaires = questionnaires;
        this.readFields = readFields;
        this.permit = permit;
        this.audit = audit;
    }

    Round round(RoundId id) {
        return permit.require(Permission.PLAN_ASSESSMENTS, id);
    }

    public Questionnaire questionnaire(RoundId round, UUID id) {
        permit.require(Permission.PLAN_ASSESSMENTS, round);
        return questionnaires
                .find(round, id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    List<Choice> offered(Questionnaire questionnaire, String language) {
        var chosen = openQuestions.of(questionnaire.id());
        var words = new Wording(readFields.of(questionnaire.form()), language);
        return words.fields().tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> chosen.contains(column.path()) || isSaid(column))
                        .map(column -> choice(words, column, table.columns())))
                .toList();
    }

    private static Choice choice(Wording words, Column column, List<Column> among) {
        return new Choice(
                column.path(),
                Repetition.question(words, new TextPlace(column.path(), 0)).orElse(column.path()),
                HangsOn.of(column, among).map(words::question).orElse(""));
    }

    /** In words that somebody asked gave, not whoever asks. */
    private static boolean isSaid(Column column) {
        return column.kind() == FieldKind.TEXT
                && column.field().isVisible()
                && !OF_WHOEVER_ASKS.matcher(column.field().name()).matches();
    }

    /** Those chosen; before anybody has chosen, those whose names speak of no person. */
    public List<String> standing(Questionnaire questionnaire) {
        var chosen = openQuestions.of(questionnaire.id());
        return chosen.isEmpty()
                ? readFields.of(questionnaire.form()).tables().stream()
                        .flatMap(table -> table.columns().stream())
                        .filter(ChooseOpenQuestions::isSaid)
                        .filter(column ->
                                !ABOUT_A_PERSON.matcher(column.field().name()).matches())
                        .map(Column::path)
                        .toList()
                : chosen;
    }

    /** @return what stands against it; then nothing is changed */
    @Transactional
    public Optional<Problem> choose(Questionnaire questionnaire, Collection<String> paths) {
        permit.require(Permission.PLAN_ASSESSMENTS, questionnaire.round());
        var offered = offered(questionnaire, "en").stream().map(Choice::value).toList();
        if (!offered.containsAll(paths)) {
            return Optional.of(Problem.of("open-question-unknown"));
        }
        var chosen = paths.stream().distinct().toList();
        openQuestions.replace(questionnaire.id(), chosen);
        audit.recorded(
                "round.open-questions-chosen",
                Subject.of("round", questionnaire.round()),
                Map.of("rows", chosen.size()));
        return Optional.empty();
    }
}
